import type { Example } from '../example.ts';
import { locationId } from './contacts/records.ts';

const headers = { version: 'v3' };
const bookingId = '7NkT25Vor1v4aQatFsv2';
const contactId = '9NkT25Vor1v4aQatFsv2';
const serviceLocationId = '65e5f6dfacf123513228d384';
const path = '/calendars/services/bookings';

const booking = {
  bookingId,
  locationId,
  contactId,
  serviceLocationId,
  title: 'John Doe - Hair Styling',
  startTime: '2023-09-25T16:00:00+05:30',
  endTime: '2023-09-25T16:30:00+05:30',
  services: [
    {
      id: '68e5f6dfacf123513228d384',
      serviceCategoryId: '3c4d5e6f7890123456789abc',
      serviceStaffId: '7NkT25Vor1v4aQatFsv2',
      serviceStartTime: '2023-09-25T16:00:00+05:30',
      serviceEndTime: '2023-09-25T16:30:00+05:30',
    },
  ],
  timezone: 'America/New_York',
  status: 'confirmed',
  deleted: false,
  dateAdded: '2023-09-25T16:00:00+05:30',
  dateUpdated: '2023-09-25T16:00:00+05:30',
  createdBy: { userId: '7NkT25Vor1v4aQatFsv2', source: 'public_api' },
  meetingLocation: '123 Main St, Anytown, USA',
};
const shown = { id: bookingId, title: booking.title, contactId, status: 'confirmed' };

const service = { id: 'a3b4c5d6e7f8901234567890', staffId: '8MkU36Wps2w5bRbuGtw3' };
const details = {
  title: 'Service Appointment',
  serviceLocationId,
  meetingLocation: '123 Main St, Anytown, USA',
};
const times = {
  startTime: '2021-06-23T03:30:00+05:30',
  endTime: '2021-06-23T04:30:00+05:30',
  timezone: 'America/New_York',
};
const rules = { overrideAvailability: 'yes', skipSchedulingNotice: 'no' };
const query = { overrideAvailability: 'true', skipSchedulingNotice: 'false' };

/** https://marketplace.gohighlevel.com/docs/ghl/calendars/service-bookings */
export const serviceBookingExamples: Example[] = [
  {
    operation: 'list_service_bookings',
    scopes: ['calendars/events.readonly'],
    input: {
      startTime: 1704110400000,
      endTime: 1704114000000,
      timezone: 'America/New_York',
      serviceLocationId,
    },
    exchanges: [
      {
        request: `GET ${path}`,
        query: {
          locationId,
          startTime: '1704110400000',
          endTime: '1704114000000',
          timezone: 'America/New_York',
          serviceLocationId,
        },
        headers,
        answer: { bookings: [booking] },
      },
    ],
    result: [shown],
  },
  {
    operation: 'get_service_booking',
    scopes: ['calendars/events.readonly'],
    input: { bookingId },
    exchanges: [{ request: `GET ${path}/${bookingId}`, headers, answer: booking }],
    result: [shown],
  },
  {
    operation: 'create_service_booking',
    scopes: ['calendars/events.write'],
    input: {
      contactId,
      ...times,
      services: [service],
      ...details,
      status: 'confirmed',
      ...rules,
    },
    exchanges: [
      {
        request: `POST ${path}`,
        query,
        headers,
        body: {
          locationId,
          contactId,
          ...times,
          services: [service],
          ...details,
          status: 'confirmed',
        },
        status: 201,
        answer: {
          ...booking,
          messages: ['Meeting location is not supported for the selected service location.'],
        },
      },
    ],
    result: {
      ...shown,
      messages: ['Meeting location is not supported for the selected service location.'],
    },
  },
  {
    operation: 'update_service_booking',
    scopes: ['calendars/events.write'],
    input: { bookingId, ...times, services: [service], ...details, status: 'No-show', ...rules },
    exchanges: [
      {
        request: `PUT ${path}/${bookingId}`,
        query,
        headers,
        body: { ...times, services: [service], ...details, status: 'no_show' },
        answer: booking,
      },
    ],
    result: shown,
  },
  {
    operation: 'delete_service_booking',
    scopes: ['calendars/events.write'],
    input: { bookingId },
    exchanges: [
      {
        request: `DELETE ${path}/${bookingId}`,
        headers,
        answer: { success: true, message: 'Service booking deleted successfully' },
      },
    ],
    result: { id: bookingId, deleted: true },
  },
  {
    operation: 'service_dropdown',
    scopes: ['calendars.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /calendars/services/catalog',
        query: { locationId },
        headers,
        answer: {
          services: [{ id: '65e5f6dfacf123513228d384', locationId, name: 'Hair Styling' }],
        },
      },
    ],
    result: [{ id: '65e5f6dfacf123513228d384', label: 'Hair Styling' }],
  },
  {
    operation: 'service_location_dropdown',
    scopes: ['calendars.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /calendars/services/locations',
        query: { locationId },
        headers,
        answer: { serviceLocations: [{ id: serviceLocationId, locationId, name: 'Main Office' }] },
      },
    ],
    result: [{ id: serviceLocationId, label: 'Main Office' }],
  },
];
