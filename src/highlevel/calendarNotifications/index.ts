import type { Operation } from '../../core/operations/operation.ts';
import { createCalendarNotification } from './createCalendarNotification.ts';
import { deleteNotification } from './deleteNotification.ts';
import { calendarNotificationDropdown } from './dropdowns.ts';
import { getCalendarNotification } from './getCalendarNotification.ts';
import { listCalendarNotifications } from './listCalendarNotifications.ts';
import { updateNotification } from './updateNotification.ts';

export const operations: readonly Operation[] = [
  ...listCalendarNotifications,
  ...getCalendarNotification,
  createCalendarNotification,
  updateNotification,
  deleteNotification,
  calendarNotificationDropdown,
];
