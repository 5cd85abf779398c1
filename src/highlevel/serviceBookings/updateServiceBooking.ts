import { choice } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { timeZone } from '../locations/timeZone.ts';
import {
  bookedServices,
  bookingDetails,
  bookingEnd,
  bookingGroups,
  bookingId,
  bookingStart,
  RULES,
  serviceBooking,
} from './schema.ts';
import { action } from './vocabulary.ts';

export const updateServiceBooking = action({
  key: 'update_service_booking',
  noun: 'Service Booking',
  label: 'Update Service Booking',
  description:
    'Moves a service booking or changes its status. New services replace all of its services.',
  docs: docs('calendars', 'update-service-booking'),
  scopes: ['calendars/events.write'],
  route: 'PUT /calendars/services/bookings/{bookingId}',
  inQuery: RULES,
  input: () => ({
    bookingId: bookingId(),
    status: choice({
      confirmed: 'Confirmed',
      new: 'New',
      showed: 'Showed',
      no_show: 'No-show',
      cancelled: 'Cancelled',
      invalid: 'Invalid',
    }).optional(),
    startTime: bookingStart().optional(),
    endTime: bookingEnd().optional(),
    timezone: timeZone().optional(),
    services: bookedServices({ label: 'New Services' }).optional(),
    ...bookingDetails(),
  }),
  groups: bookingGroups,
  oneOf: [
    'status',
    'startTime',
    'endTime',
    'timezone',
    'services',
    'title',
    'serviceLocationId',
    'meetingLocation',
  ],
  output: serviceBooking,
});
