import { appointmentId, listedCalendar } from '../calendarEvents/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { appointmentNote, noteFields } from './schema.ts';

export const createAppointmentNote = action({
  key: 'create_appointment_note',
  noun: 'Appointment Note',
  label: 'Create Appointment Note',
  description: 'Adds a note to an appointment.',
  docs: docs('calendars', 'create-appointment-note'),
  scopes: ['calendars/events.write'],
  route: 'POST /calendars/appointments/{appointmentId}/notes',
  input: () => ({
    appointmentId: appointmentId(),
    calendarId: listedCalendar(),
    ...noteFields(),
  }),
  result: 'note',
  output: appointmentNote,
});
