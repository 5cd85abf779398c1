import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { appointmentId, calendarEvent, listedCalendar } from './schema.ts';

export const getAppointment = read({
  key: 'get_appointment',
  noun: 'Appointment',
  label: 'Get Appointment',
  triggers: 'Triggers when the chosen appointment changes.',
  finds: 'Finds an appointment by its ID.',
  docs: docs('calendars', 'get-appointment'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/events/appointments/{eventId}',
  input: () => ({ eventId: appointmentId(), calendarId: listedCalendar() }),
  // This endpoint's documentation says `event`; that of similar endpoints says `appointment`.
  result: 'event|appointment',
  output: () => calendarEvent(),
  news: { updated: 'dateUpdated' },
});
