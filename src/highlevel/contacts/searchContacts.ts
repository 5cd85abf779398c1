import { byCursor } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { comparedField } from './comparedField.ts';
import { arrangeSearch, checkFilters, filterFields, sortFields } from './filters.ts';
import { contact, contactCustomFields, forPeople } from './schema.ts';

const latest = (field: string) => ({ sort: [{ field, direction: 'desc' }] });

export const searchContacts = read({
  key: 'search_contacts',
  noun: 'Contact',
  label: 'Search Contacts',
  triggers: 'Triggers when a contact that matches your filters is added (or updated, if selected).',
  finds: 'Finds contacts by text, fields, tags and custom fields.',
  docs: docs('contacts', 'search-contacts-advanced'),
  scopes: ['contacts.readonly'],
  route: 'POST /contacts/search',
  repeatable: true,
  connection: ['locationId'],
  input: filterFields,
  searchInput: sortFields,
  check: checkFilters,
  arrange: arrangeSearch,
  paging: byCursor({ size: 'pageLimit', max: 500, cursor: { searchAfter: 'last.searchAfter' } }),
  news: {
    created: 'dateAdded',
    updated: 'dateUpdated',
    sort: { new: latest('dateAdded'), updated: latest('dateUpdated') },
  },
  result: 'contacts[]',
  output: contact,
  custom: { ...contactCustomFields, compares: comparedField },
  derive: forPeople,
});
