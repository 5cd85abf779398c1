import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { note, noteId } from './schema.ts';

export const getContactNoteById = read({
  key: 'get_contact_note_by_id',
  noun: 'Note',
  label: 'Get Contact Note by ID',
  triggers: 'Triggers when the chosen note changes.',
  finds: 'Finds a note of a contact by its ID.',
  docs: docs('contacts', 'get-note'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}/notes/{id}',
  input: () => ({ contactId: contactId(), id: noteId() }),
  result: 'note',
  output: note,
});
