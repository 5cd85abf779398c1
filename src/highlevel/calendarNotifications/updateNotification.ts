import { yesNo } from '../../core/input/fields.ts';
import { calendarId } from '../calendars/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import {
  arrangeTimes,
  notificationFields,
  notificationGroups,
  notificationId,
  notificationKind,
  notificationMessage,
} from './schema.ts';

export const updateNotification = action({
  key: 'update_notification',
  noun: 'Notification',
  label: 'Update Notification',
  description: 'Updates a calendar’s notification setting. Fields left empty keep their values.',
  docs: docs('calendars', 'update-event-notification'),
  scopes: ['calendars/events.write'],
  route: 'PUT /calendars/{calendarId}/notifications/{notificationId}',
  input: () => {
    const { notificationType, channel, receiverType } = notificationKind();
    return {
      calendarId: calendarId(),
      notificationId: notificationId(),
      notificationType: notificationType.optional(),
      channel: channel.optional(),
      receiverType: receiverType.optional(),
      ...notificationFields(),
      deleted: yesNo({
        group: 'more',
        help: 'Yes marks the notification as deleted, no restores it.',
      }).optional(),
    };
  },
  groups: notificationGroups,
  arrange: arrangeTimes,
  echo: { id: 'notificationId' },
  output: notificationMessage,
});
