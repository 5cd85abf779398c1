import { appointmentId, listedCalendar } from '../calendarEvents/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { appointmentNote, noteFields, noteId } from './schema.ts';

export const updateAppointmentNote = action({
  key: 'update_appointment_note',
  noun: 'Appointment Note',
  label: 'Update Appointment Note',
  description: 'Replaces the text of an appointment’s note.',
  docs: docs('calendars', 'update-appointment-note'),
  scopes: ['calendars/events.write'],
  route: 'PUT /calendars/appointments/{appointmentId}/notes/{noteId}',
  input: () => ({
    appointmentId: appointmentId(),
    calendarId: listedCalendar(),
    noteId: noteId(),
    ...noteFields(),
  }),
  result: 'note',
  output: appointmentNote,
});
