import { docs } from '../docs.ts';
import { calendar, calendarId } from './schema.ts';
import { read } from './vocabulary.ts';

export const getCalendarById = read({
  key: 'get_calendar_by_id',
  noun: 'Calendar',
  label: 'Get Calendar by ID',
  triggers: 'Triggers when the chosen calendar changes.',
  finds: 'Finds a calendar by its ID.',
  docs: docs('calendars', 'get-calendar'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{calendarId}',
  input: () => ({ calendarId: calendarId() }),
  result: 'calendar',
  output: calendar,
});
