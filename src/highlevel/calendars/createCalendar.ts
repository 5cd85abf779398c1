import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { arrangeCalendar } from './arrangeCalendar.ts';
import { calendarHeadings, newCalendarFields } from './fields.ts';
import { calendar } from './schema.ts';
import { version } from './version.ts';

export const createCalendar = action({
  key: 'create_calendar',
  noun: 'Calendar',
  label: 'Create Calendar',
  description: 'Adds a calendar to the sub-account.',
  docs: docs('calendars', 'create-calendar'),
  scopes: ['calendars.write'],
  route: 'POST /calendars/',
  version,
  connection: ['locationId'],
  input: newCalendarFields,
  groups: calendarHeadings,
  together: [['lookBusyEnabled', 'lookBusyPercentage']],
  arrange: arrangeCalendar,
  result: 'calendar',
  output: calendar,
});
