import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { findContact } from './findContact.ts';
import { getContact } from './getContact.ts';
import {
  contact,
  contactCustomFields,
  contactFields,
  contactGroups,
  contactVersions,
  forPeople,
  newContactFields,
  personLock,
  tags,
} from './schema.ts';

export const createContact = action({
  key: 'create_contact',
  noun: 'Contact',
  label: 'Create Contact',
  description: 'Adds a contact to the sub-account.',
  docs: docs('contacts', 'create-contact'),
  scopes: ['contacts.write', 'forms.write'],
  route: 'POST /contacts/',
  versions: contactVersions,
  connection: ['locationId'],
  input: () => ({
    ...contactFields(),
    tags: tags().optional(),
    ...newContactFields(),
  }),
  groups: contactGroups,
  oneOf: ['email', 'phone', 'firstName', 'lastName', 'name'],
  lock: personLock,
  unlessFound: {
    search: findContact,
    by: ['contactId', 'email', 'phone', 'customFieldValue'],
    read: getContact.search,
  },
  result: 'contact',
  output: contact,
  custom: contactCustomFields,
  derive: forPeople,
});
