import { yesNo } from '../../core/input/fields.ts';
import { calendarId } from '../calendars/schema.ts';
import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarNotification } from './schema.ts';

/** Does not ask for pages: `limit` made the endpoint fail (https://github.com/GoHighLevel/highlevel-api-docs/issues/3), and without it 100 are returned. */
export const listCalendarNotifications = read({
  key: 'list_calendar_notifications',
  noun: 'Notification',
  label: 'List Calendar Notifications',
  triggers:
    'Triggers when a notification setting is added to a calendar (or updated, if selected).',
  finds: 'Finds the notification settings of a calendar.',
  docs: docs('calendars', 'get-event-notification'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/{calendarId}/notifications',
  input: () => ({
    calendarId: calendarId(),
    isActive: yesNo({
      label: 'Active',
      help: 'Yes finds only active notifications, no only inactive ones. Defaults to both.',
    }).optional(),
    deleted: yesNo({
      help: 'Yes finds only deleted notifications. If empty, HighLevel decides.',
    }).optional(),
  }),
  result: '[]',
  output: calendarNotification,
});
