import { docs } from '../docs.ts';
import { arrangeCalendar } from './arrangeCalendar.ts';
import { calendarHeadings, newCalendarFields } from './fields.ts';
import { calendar } from './schema.ts';
import { action } from './vocabulary.ts';

export const createCalendar = action({
  key: 'create_calendar',
  noun: 'Calendar',
  label: 'Create Calendar',
  description: 'Adds a calendar to the sub-account. Needs only a name.',
  docs: docs('calendars', 'create-calendar'),
  scopes: ['calendars.write'],
  route: 'POST /calendars/',
  connection: ['locationId'],
  input: newCalendarFields,
  groups: calendarHeadings,
  together: [['lookBusyEnabled', 'lookBusyPercentage']],
  arrange: arrangeCalendar,
  result: 'calendar',
  output: calendar,
});
