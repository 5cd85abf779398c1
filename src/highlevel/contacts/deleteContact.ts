import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { contact, contactId } from './schema.ts';

export const deleteContact = action({
  key: 'delete_contact',
  noun: 'Contact',
  label: 'Delete Contact',
  description: 'Deletes a contact with its notes, tasks and conversations.',
  docs: docs('contacts', 'delete-contact'),
  scopes: ['contacts.write'],
  route: 'DELETE /contacts/{contactId}',
  input: () => ({ contactId: contactId() }),
  deletes: 'contactId',
  of: contact,
});
