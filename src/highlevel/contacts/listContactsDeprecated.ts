import { text } from '../../core/input/fields.ts';
import { byCursor } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { contact, contactCustomFields, forPeople } from './schema.ts';

export const listContactsDeprecated = read({
  key: 'list_contacts',
  noun: 'Contact',
  label: 'List Contacts (Deprecated)',
  triggers: 'Triggers when a contact is added. This list will be removed: use Search Contacts.',
  finds: 'Finds contacts by text. This list will be removed: use Search Contacts.',
  docs: docs('contacts', 'get-contacts'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/',
  version: '2021-07-28',
  versions: { v3: null },
  connection: ['locationId'],
  input: () => ({ query: text({ label: 'Search Text', max: 75 }).optional() }),
  paging: byCursor({
    size: 'limit',
    max: 100,
    cursor: { startAfter: 'body.meta.startAfter', startAfterId: 'body.meta.startAfterId' },
  }),
  news: { created: 'dateAdded', updated: 'dateUpdated', unsorted: ['updated'] },
  result: 'contacts[]',
  output: contact,
  custom: contactCustomFields,
  derive: forPeople,
});
