import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { note } from './schema.ts';

export const getContactNotes = read({
  key: 'get_contact_notes',
  noun: 'Note',
  label: 'Get Contact Notes',
  triggers: 'Triggers when a note is added to the chosen contact (or updated, if selected).',
  finds: 'Finds the notes of a contact.',
  docs: docs('contacts', 'get-all-notes'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}/notes',
  input: () => ({ contactId: contactId() }),
  result: 'notes[]',
  output: note,
  news: { created: 'dateAdded' },
});
