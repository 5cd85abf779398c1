import type { Operation } from '../../core/operations/operation.ts';
import { createContactNote } from './createContactNote.ts';
import { deleteContactNote } from './deleteContactNote.ts';
import { noteDropdown } from './dropdowns.ts';
import { noteAdded } from './events/noteAdded.ts';
import { getContactNoteById } from './getContactNoteById.ts';
import { getContactNotes } from './getContactNotes.ts';
import { updateContactNote } from './updateContactNote.ts';

export const operations: readonly Operation[] = [
  ...getContactNotes,
  ...getContactNoteById,
  createContactNote,
  updateContactNote,
  deleteContactNote,
  noteDropdown,
  noteAdded,
];
