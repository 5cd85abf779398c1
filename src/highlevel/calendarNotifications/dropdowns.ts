import { told } from '../../core/told.ts';
import { calendarId } from '../calendars/schema.ts';
import { dropdown } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';

export const calendarNotificationDropdown = dropdown({
  key: 'calendar_notification_dropdown',
  noun: 'Notification',
  docs: docs('calendars', 'get-event-notification'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/{calendarId}/notifications',
  input: () => ({ calendarId: calendarId() }),
  result: '[]',
  option: ({ _id, notificationType, channel, receiverType }) => ({
    id: _id,
    label: told([notificationType, told([channel, receiverType], ' to ')], ': '),
  }),
});
