import type { Example } from '../../example.ts';
import { locationId } from '../contacts/records.ts';

const headers = { version: '2021-04-15' };

/** https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-events */
const booked = {
  id: 'ocQHyuzHvysMo5N5VsXc',
  title: 'Appointment with the team',
  calendarId: 'BqTwX8QFwXzpegMve9EQ',
  locationId,
  contactId: '9NkT25Vor1v4aQatFsv2',
  appointmentStatus: 'confirmed',
  assignedUserId: 'YlWd2wuCAZQzh2cH1fVZ',
  startTime: '2023-09-25T16:00:00+05:30',
  endTime: '2023-09-25T16:30:00+05:30',
  dateAdded: '2023-09-20T16:00:00+05:30',
  dateUpdated: '2023-09-21T16:00:00+05:30',
};

/** The calendars are listed, then the appointments of each within a range that moves with the clock. */
export const appointmentEventExamples: Example[] = [
  {
    operation: 'appointment_cancelled',
    scopes: ['calendars.readonly', 'calendars/events.readonly'],
    meta: { isLoadingSample: true },
    input: {},
    exchanges: [
      {
        request: 'GET /calendars/',
        query: { locationId },
        headers,
        answer: { calendars: [{ id: 'BqTwX8QFwXzpegMve9EQ', name: 'Training' }] },
      },
      {
        request: 'GET /calendars/events',
        query: {
          locationId,
          calendarId: 'BqTwX8QFwXzpegMve9EQ',
          startTime: /^\d{13}$/,
          endTime: /^\d{13}$/,
        },
        headers,
        answer: { events: [booked, { ...booked, id: 'gone', appointmentStatus: 'cancelled' }] },
      },
    ],
    result: [{ id: 'gone', appointmentStatus: 'cancelled', previousStatus: null }],
  },
];
