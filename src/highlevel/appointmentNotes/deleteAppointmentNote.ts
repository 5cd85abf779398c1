import { appointmentId } from '../calendarEvents/schema.ts';
import { calendarOfList } from '../calendars/schema.ts';
import { version } from '../calendars/version.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { noteId } from './schema.ts';

export const deleteAppointmentNote = action({
  key: 'delete_appointment_note',
  noun: 'Appointment Note',
  label: 'Delete Appointment Note',
  description: 'Deletes a note of an appointment.',
  docs: docs('calendars', 'delete-appointment-note'),
  scopes: ['calendars/events.write'],
  route: 'DELETE /calendars/appointments/{appointmentId}/notes/{noteId}',
  version,
  input: () => ({
    calendarId: calendarOfList('appointments'),
    appointmentId: appointmentId(),
    noteId: noteId(),
  }),
  deletes: 'noteId',
});
