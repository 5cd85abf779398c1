import { createContactNote } from './createContactNote.ts';
import { deleteContactNote } from './deleteContactNote.ts';
import { noteDropdown } from './dropdowns.ts';
import { getContactNoteById } from './getContactNoteById.ts';
import { getContactNotes } from './getContactNotes.ts';
import { updateContactNote } from './updateContactNote.ts';

export const notes = [
  ...getContactNotes,
  ...getContactNoteById,
  createContactNote,
  updateContactNote,
  deleteContactNote,
  noteDropdown,
];
