import { choice } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { timeZone } from '../locations/timeZone.ts';
import {
  bookedServices,
  bookingDetails,
  bookingEnd,
  bookingGroups,
  bookingStart,
  RULES,
  serviceBooking,
} from './schema.ts';
import { action } from './vocabulary.ts';

export const createServiceBooking = action({
  key: 'create_service_booking',
  noun: 'Service Booking',
  label: 'Create Service Booking',
  description: 'Books services for a contact from a start to an end time.',
  docs: docs('calendars', 'create-service-booking'),
  scopes: ['calendars/events.write'],
  route: 'POST /calendars/services/bookings',
  connection: ['locationId'],
  inQuery: RULES,
  input: () => ({
    contactId: contactId(),
    services: bookedServices(),
    startTime: bookingStart(),
    endTime: bookingEnd(),
    timezone: timeZone({ help: 'Defaults to your Zap’s time zone.' }).optional(),
    status: choice(
      { confirmed: 'Confirmed', new: 'New' },
      { help: 'Defaults to the status in your service settings.' },
    ).optional(),
    ...bookingDetails({ help: 'Defaults to your default service location.' }),
  }),
  groups: bookingGroups,
  arrange: (values, zone) => ({ timezone: zone, ...values }),
  output: serviceBooking,
});
