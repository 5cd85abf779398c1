import { calendarId } from '../calendars/schema.ts';
import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarNotification, notificationId } from './schema.ts';

export const getCalendarNotification = read({
  key: 'get_calendar_notification',
  noun: 'Notification',
  label: 'Get Calendar Notification',
  triggers: 'Triggers when the chosen notification setting changes.',
  finds: 'Finds a notification setting of a calendar by its ID.',
  docs: docs('calendars', 'find-event-notification'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/{calendarId}/notifications/{notificationId}',
  input: () => ({ calendarId: calendarId(), notificationId: notificationId() }),
  result: '',
  output: calendarNotification,
});
