import { calendarId } from '../calendars/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import {
  arrangeTimes,
  calendarNotification,
  notificationFields,
  notificationGroups,
  notificationKind,
} from './schema.ts';

export const createCalendarNotification = action({
  key: 'create_calendar_notification',
  noun: 'Notification',
  label: 'Create Calendar Notification',
  description:
    'Adds a notification setting to a calendar: the event it is sent on and its channel, such as an email reminder.',
  docs: docs('calendars', 'create-event-notification'),
  scopes: ['calendars/events.write'],
  route: 'POST /calendars/{calendarId}/notifications',
  sendAs: 'json-array',
  input: () => ({ calendarId: calendarId(), ...notificationKind(), ...notificationFields() }),
  groups: notificationGroups,
  arrange: arrangeTimes,
  result: '0',
  output: calendarNotification,
});
