import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { note, noteFields, noteId } from './schema.ts';

export const updateContactNote = action({
  key: 'update_contact_note',
  noun: 'Note',
  label: 'Update Contact Note',
  description: 'Updates a contact’s note. Fields left empty keep their values.',
  docs: docs('contacts', 'update-note'),
  scopes: ['contacts.write'],
  route: 'PUT /contacts/{contactId}/notes/{id}',
  input: () => ({ contactId: contactId(), id: noteId(), ...noteFields() }),
  oneOf: ['body', 'title', 'userId', 'color', 'pinned'],
  result: 'note',
  output: note,
});
