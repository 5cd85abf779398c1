import { appointmentId, listedCalendar } from '../calendarEvents/schema.ts';
import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { appointmentNote, notePages } from './schema.ts';

export const listAppointmentNotes = read({
  key: 'list_appointment_notes',
  noun: 'Appointment Note',
  label: 'List Appointment Notes',
  triggers: 'Triggers when a note is added to the chosen appointment (or updated, if selected).',
  finds: 'Finds the notes of an appointment.',
  docs: docs('calendars', 'get-appointment-notes'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/appointments/{appointmentId}/notes',
  input: () => ({ appointmentId: appointmentId(), calendarId: listedCalendar() }),
  paging: notePages,
  // The documentation states no order.
  news: { created: 'dateAdded', unsorted: ['new', 'updated'] },
  result: 'notes[]',
  output: appointmentNote,
});
