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
    'Updates a calendar; fields left empty keep their values. Team members, meeting locations and weekly hours are replaced as a whole.',
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
