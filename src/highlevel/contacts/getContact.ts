import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { contact, contactCustomFields, contactId, contactVersions, forPeople } from './schema.ts';

export const getContact = read({
  key: 'get_contact',
  noun: 'Contact',
  label: 'Get Contact',
  triggers: 'Triggers when the chosen contact changes.',
  finds: 'Finds a contact by its ID.',
  docs: docs('contacts', 'get-contact'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}',
  versions: contactVersions,
  input: () => ({ contactId: contactId() }),
  result: 'contact',
  output: contact,
  custom: contactCustomFields,
  derive: forPeople,
  news: { updated: 'dateUpdated' },
});
