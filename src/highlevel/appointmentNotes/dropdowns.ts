import { appointmentId, listedCalendar } from '../calendarEvents/schema.ts';
import { dropdown } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { notePages } from './schema.ts';

const SHOWN = 60;

export const appointmentNoteDropdown = dropdown({
  key: 'appointment_note_dropdown',
  noun: 'Appointment Note',
  docs: docs('calendars', 'get-appointment-notes'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/appointments/{appointmentId}/notes',
  input: () => ({ appointmentId: appointmentId(), calendarId: listedCalendar() }),
  paging: notePages,
  result: 'notes[]',
  option: ({ id, body }) => ({ id, label: String(body || id).slice(0, SHOWN) }),
});
