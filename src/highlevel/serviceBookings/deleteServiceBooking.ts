import { docs } from '../docs.ts';
import { bookingId, serviceBooking } from './schema.ts';
import { action } from './vocabulary.ts';

export const deleteServiceBooking = action({
  key: 'delete_service_booking',
  noun: 'Service Booking',
  label: 'Delete Service Booking',
  description: 'Deletes a service booking. The contact loses the booked time.',
  docs: docs('calendars', 'delete-service-booking'),
  scopes: ['calendars/events.write'],
  route: 'DELETE /calendars/services/bookings/{bookingId}',
  input: () => ({ bookingId: bookingId() }),
  deletes: 'bookingId',
  of: serviceBooking,
});
