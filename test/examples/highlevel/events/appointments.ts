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

/** What the editor shows of an event: the calendars are listed, then the appointments of each within a range that moves with the clock. */
const sample = (
  operation: string,
  input: Record<string, unknown>,
  events: object[],
  result: unknown,
): Example => ({
  operation,
  scopes: ['calendars.readonly', 'calendars/events.readonly'],
  meta: { isLoadingSample: true },
  input,
  exchanges: [
    ...(input.calendarId
      ? []
      : [
          {
            request: 'GET /calendars/',
            query: { locationId },
            headers,
            answer: { calendars: [{ id: booked.calendarId, name: 'Training' }] },
          },
        ]),
    {
      request: 'GET /calendars/events',
      query: {
        locationId,
        calendarId: booked.calendarId,
        startTime: /^\d{13}$/,
        endTime: /^\d{13}$/,
      },
      headers,
      answer: { events },
    },
  ],
  result,
});

const as = (appointmentStatus: string) => ({ ...booked, id: 'marked', appointmentStatus });

export const appointmentEventExamples: Example[] = [
  sample('appointment_booked', {}, [booked], [{ id: booked.id, calendarId: booked.calendarId }]),
  sample(
    'appointment_rescheduled',
    {},
    [booked],
    [{ id: booked.id, startTime: booked.startTime, previousStartTime: null }],
  ),
  sample(
    'appointment_cancelled',
    {},
    [booked, as('cancelled')],
    [{ id: 'marked', appointmentStatus: 'cancelled', previousStatus: null }],
  ),
  sample(
    'appointment_no_show',
    {},
    [booked, as('noshow')],
    [{ id: 'marked', appointmentStatus: 'noshow' }],
  ),
  sample(
    'appointment_completed',
    {},
    [booked, as('showed')],
    [{ id: 'marked', appointmentStatus: 'showed' }],
  ),
  // What is deleted is listed no more.
  sample('appointment_deleted', {}, [booked], []),
  sample(
    'appointment_starting_soon',
    { before: '2', unit: 'Hours' },
    [booked, as('cancelled')],
    [{ id: booked.id, remindedAt: '2023-09-25T08:30:00.000Z' }],
  ),
];
