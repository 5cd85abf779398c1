import { longText } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { note, noteFields } from './schema.ts';

export const createContactNote = action({
  key: 'create_contact_note',
  noun: 'Note',
  label: 'Create Contact Note',
  description: 'Adds a note to a contact.',
  docs: docs('contacts', 'create-note'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/{contactId}/notes',
  input: () => ({
    contactId: contactId(),
    ...noteFields(),
    body: longText({
      label: 'Note Text',
      help: 'Supports HighLevel’s merge fields, such as {{contact.first_name}}.',
    }),
  }),
  result: 'note',
  output: note,
});
