import type { Operation } from '../../core/operations/operation.ts';
import { createCalendar } from './createCalendar.ts';
import { deleteCalendar } from './deleteCalendar.ts';
import {
  calendarDropdown,
  colorDropdown,
  meetingLocationDropdown,
  movableMeetingLocationDropdown,
  singleDayDropdown,
} from './dropdowns.ts';
import { getCalendarById } from './getCalendarById.ts';
import { getFreeSlots } from './getFreeSlots.ts';
import { listCalendars } from './listCalendars.ts';
import { listUserAvailabilitySchedules } from './listUserAvailabilitySchedules.ts';
import { updateCalendar } from './updateCalendar.ts';

export const operations: readonly Operation[] = [
  ...listCalendars,
  ...getCalendarById,
  ...getFreeSlots,
  ...listUserAvailabilitySchedules,
  createCalendar,
  updateCalendar,
  deleteCalendar,
  calendarDropdown,
  meetingLocationDropdown,
  movableMeetingLocationDropdown,
  singleDayDropdown,
  colorDropdown,
];
