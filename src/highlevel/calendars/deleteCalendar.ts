import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { calendarId } from './schema.ts';
import { version } from './version.ts';

export const deleteCalendar = action({
  key: 'delete_calendar',
  noun: 'Calendar',
  label: 'Delete Calendar',
  description: 'Deletes a calendar.',
  docs: docs('calendars', 'delete-calendar'),
  scopes: ['calendars.write'],
  route: 'DELETE /calendars/{calendarId}',
  version,
  input: () => ({ calendarId: calendarId() }),
  deletes: 'calendarId',
});
