import { text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { arrangeCalendar } from './arrangeCalendar.ts';
import { calendarFields, calendarHeadings, changedSingleDays, checkSingleDays } from './fields.ts';
import { calendar, calendarId } from './schema.ts';
import { action } from './vocabulary.ts';

export const updateCalendar = action({
  key: 'update_calendar',
  noun: 'Calendar',
  label: 'Update Calendar',
  description:
    'Changes the fields of a calendar that you fill in, and no others. Team members, meeting places and weekly hours replace those of before.',
  docs: docs('calendars', 'update-calendar'),
  scopes: ['calendars.write'],
  route: 'PUT /calendars/{calendarId}',
  input: () => ({
    calendarId: calendarId(),
    name: text().optional(),
    ...calendarFields(),
    availabilities: changedSingleDays().optional(),
  }),
  groups: calendarHeadings,
  together: [['lookBusyEnabled', 'lookBusyPercentage']],
  check: checkSingleDays,
  arrange: arrangeCalendar,
  result: 'calendar',
  output: calendar,
});
