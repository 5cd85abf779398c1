import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { note, noteId } from './schema.ts';

export const deleteContactNote = action({
  key: 'delete_contact_note',
  noun: 'Note',
  label: 'Delete Contact Note',
  description: 'Deletes a note from a contact.',
  docs: docs('contacts', 'delete-note'),
  scopes: ['contacts.write'],
  route: 'DELETE /contacts/{contactId}/notes/{id}',
  input: () => ({ contactId: contactId(), id: noteId() }),
  deletes: 'id',
  of: note,
});
