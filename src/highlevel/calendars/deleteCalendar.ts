import { docs } from '../docs.ts';
import { calendar, calendarId } from './schema.ts';
import { action } from './vocabulary.ts';

export const deleteCalendar = action({
  key: 'delete_calendar',
  noun: 'Calendar',
  label: 'Delete Calendar',
  description: 'Deletes a calendar.',
  docs: docs('calendars', 'delete-calendar'),
  scopes: ['calendars.write'],
  route: 'DELETE /calendars/{calendarId}',
  input: () => ({ calendarId: calendarId() }),
  deletes: 'calendarId',
  of: calendar,
});
