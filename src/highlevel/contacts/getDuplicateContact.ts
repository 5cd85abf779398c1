import { email, phone } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { contact, contactCustomFields, forPeople } from './schema.ts';

export const getDuplicateContact = read({
  key: 'get_duplicate_contact',
  noun: 'Contact',
  label: 'Get Duplicate Contact',
  triggers: 'Triggers when a contact with this email or phone is added or changes.',
  finds: 'Finds the existing contact that a new one with this email or phone would duplicate.',
  docs: docs('contacts', 'get-duplicate-contact'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/search/duplicate',
  connection: ['locationId'],
  input: () => ({
    email: email().optional(),
    phone: phone({ at: 'number' }).optional(),
  }),
  oneOf: ['email', 'phone'],
  result: 'contact?',
  output: contact,
  custom: contactCustomFields,
  derive: forPeople,
  news: { updated: 'dateUpdated' },
});
