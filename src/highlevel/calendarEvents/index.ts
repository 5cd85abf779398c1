import type { Operation } from '../../core/operations/operation.ts';
import { createAppointment } from './createAppointment.ts';
import { createBlockSlot } from './createBlockSlot.ts';
import { deleteEvent } from './deleteEvent.ts';
import {
  appointmentDropdown,
  blockSlotDropdown,
  movableAppointmentDropdown,
  recurrenceDropdown,
} from './dropdowns.ts';
import { operations as events } from './events/index.ts';
import { getAppointment } from './getAppointment.ts';
import { listBlockedSlots } from './listBlockedSlots.ts';
import { listCalendarEvents } from './listCalendarEvents.ts';
import { updateAppointment } from './updateAppointment.ts';
import { updateBlockSlot } from './updateBlockSlot.ts';

export const operations: readonly Operation[] = [
  ...events,
  ...listCalendarEvents,
  ...listBlockedSlots,
  ...getAppointment,
  createAppointment,
  updateAppointment,
  deleteEvent,
  createBlockSlot,
  updateBlockSlot,
  appointmentDropdown,
  movableAppointmentDropdown,
  blockSlotDropdown,
  recurrenceDropdown,
];
