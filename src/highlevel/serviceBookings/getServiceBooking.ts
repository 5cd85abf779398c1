import { docs } from '../docs.ts';
import { bookingId, serviceBooking } from './schema.ts';
import { read } from './vocabulary.ts';

export const getServiceBooking = read({
  key: 'get_service_booking',
  noun: 'Service Booking',
  label: 'Get Service Booking',
  triggers: 'Triggers when the chosen service booking changes.',
  finds: 'Finds a service booking by its ID.',
  docs: docs('calendars', 'get-service-booking-by-id'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/services/bookings/{bookingId}',
  input: () => ({ bookingId: bookingId() }),
  result: '',
  news: { updated: 'dateUpdated' },
  output: serviceBooking,
});
