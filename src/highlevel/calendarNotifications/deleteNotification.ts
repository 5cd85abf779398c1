import { calendarId } from '../calendars/schema.ts';
import { version } from '../calendars/version.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { notificationId } from './schema.ts';

export const deleteNotification = action({
  key: 'delete_notification',
  noun: 'Notification',
  label: 'Delete Notification',
  description: 'Deletes a notification setting of a calendar.',
  docs: docs('calendars', 'delete-event-notification'),
  scopes: ['calendars/events.write'],
  route: 'DELETE /calendars/{calendarId}/notifications/{notificationId}',
  version,
  input: () => ({ calendarId: calendarId(), notificationId: notificationId() }),
  deletes: 'notificationId',
});
