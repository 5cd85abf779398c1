import type { Operation } from '../../core/operations/operation.ts';
import { createAppointmentNote } from './createAppointmentNote.ts';
import { deleteAppointmentNote } from './deleteAppointmentNote.ts';
import { appointmentNoteDropdown } from './dropdowns.ts';
import { listAppointmentNotes } from './listAppointmentNotes.ts';
import { updateAppointmentNote } from './updateAppointmentNote.ts';

export const operations: readonly Operation[] = [
  ...listAppointmentNotes,
  createAppointmentNote,
  updateAppointmentNote,
  deleteAppointmentNote,
  appointmentNoteDropdown,
];
