import { byTime } from '../../core/reading/windows.ts';
import { docs } from '../docs.ts';

export const bookingList = {
  docs: docs('calendars', 'get-service-bookings'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/services/bookings',
  connection: ['locationId'],
  result: 'bookings[]',
} as const;

/** Bookings take place in a range of time, in epoch milliseconds. */
export const bookingWindows = (days: { back?: number; ahead: number }) =>
  byTime({ from: 'startTime', to: 'endTime', ...days });

/** What can be booked. */
export const serviceList = {
  docs: docs('calendars', 'get-services-catalog'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/services/catalog',
  version: 'v3',
  connection: ['locationId'],
  result: 'services[]',
} as const;

/** Where services take place. */
export const serviceLocationList = {
  docs: docs('calendars', 'get-service-locations'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/services/locations',
  version: 'v3',
  connection: ['locationId'],
  result: 'serviceLocations[]',
} as const;
