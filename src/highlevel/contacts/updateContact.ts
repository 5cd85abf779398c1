import { docs } from '../docs.ts';
import { action } from '../service.ts';
import {
  clearableContactFields,
  contact,
  contactCustomFields,
  contactFields,
  contactGroups,
  contactId,
  contactVersions,
  forPeople,
} from './schema.ts';

export const updateContact = action({
  key: 'update_contact',
  noun: 'Contact',
  label: 'Update Contact',
  description: 'Updates a contact. Fields left empty keep their values.',
  docs: docs('contacts', 'update-contact'),
  scopes: ['contacts.write', 'forms.write'],
  route: 'PUT /contacts/{contactId}',
  versions: contactVersions,
  input: () => ({ contactId: contactId(), ...contactFields() }),
  groups: contactGroups,
  lock: { on: 'contact', by: ['contactId'] },
  clearable: clearableContactFields,
  result: 'contact',
  output: contact,
  custom: contactCustomFields,
  derive: forPeople,
});
