import { calendarId } from '../calendars/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarNotification, notificationId } from './schema.ts';

export const deleteNotification = action({
  key: 'delete_notification',
  noun: 'Notification',
  label: 'Delete Notification',
  description: 'Deletes a notification setting from a calendar.',
  docs: docs('calendars', 'delete-event-notification'),
  scopes: ['calendars/events.write'],
  route: 'DELETE /calendars/{calendarId}/notifications/{notificationId}',
  input: () => ({ calendarId: calendarId(), notificationId: notificationId() }),
  deletes: 'notificationId',
  of: calendarNotification,
});
