import { daysAhead, daysBack, rangeFrom, rangeTo } from '../calendars/timeRange.ts';
import { timeZone } from '../locations/timeZone.ts';
import { bookingList, bookingWindows } from './lists.ts';
import { serviceBooking, serviceLocationId } from './schema.ts';
import { read } from './vocabulary.ts';

export const listServiceBookings = read({
  ...bookingList,
  key: 'list_service_bookings',
  noun: 'Service Booking',
  label: 'List Service Bookings',
  triggers:
    'Triggers when someone books a service in the coming days (or the booking changes, if selected).',
  finds: 'Finds service bookings in a time range.',
  input: () => ({
    serviceLocationId: serviceLocationId({
      help: 'Only bookings at this location. Defaults to all.',
    }).optional(),
    startTime: rangeFrom(),
    endTime: rangeTo('startTime'),
    timezone: timeZone().optional(),
  }),
  triggerInput: () => ({ ...daysBack(), ...daysAhead() }),
  windows: bookingWindows({ ahead: 7 }),
  news: { created: 'dateAdded', updated: 'dateUpdated' },
  output: serviceBooking,
});
