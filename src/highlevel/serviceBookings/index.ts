import type { Operation } from '../../core/operations/operation.ts';
import { createServiceBooking } from './createServiceBooking.ts';
import { deleteServiceBooking } from './deleteServiceBooking.ts';
import { serviceBookingDropdown, serviceDropdown, serviceLocationDropdown } from './dropdowns.ts';
import { getServiceBooking } from './getServiceBooking.ts';
import { listServiceBookings } from './listServiceBookings.ts';
import { updateServiceBooking } from './updateServiceBooking.ts';

export const operations: readonly Operation[] = [
  ...listServiceBookings,
  ...getServiceBooking,
  createServiceBooking,
  updateServiceBooking,
  deleteServiceBooking,
  serviceBookingDropdown,
  serviceDropdown,
  serviceLocationDropdown,
];
