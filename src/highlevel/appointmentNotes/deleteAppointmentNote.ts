import { appointmentId, listedCalendar } from '../calendarEvents/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { appointmentNote, noteId } from './schema.ts';

export const deleteAppointmentNote = action({
  key: 'delete_appointment_note',
  noun: 'Appointment Note',
  label: 'Delete Appointment Note',
  description: 'Deletes a note from an appointment.',
  docs: docs('calendars', 'delete-appointment-note'),
  scopes: ['calendars/events.write'],
  route: 'DELETE /calendars/appointments/{appointmentId}/notes/{noteId}',
  input: () => ({
    appointmentId: appointmentId(),
    calendarId: listedCalendar(),
    noteId: noteId(),
  }),
  deletes: 'noteId',
  of: appointmentNote,
});
