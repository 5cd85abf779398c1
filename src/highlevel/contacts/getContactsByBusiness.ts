import { text } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { businessId } from '../businesses/schema.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { contact, contactCustomFields, forPeople } from './schema.ts';

export const getContactsByBusiness = read({
  key: 'get_contacts_by_business',
  noun: 'Contact',
  label: 'Get Contacts by Business',
  triggers: 'Triggers when a contact is added to a business.',
  finds: 'Finds the contacts of a business.',
  docs: docs('contacts', 'get-contacts-by-business-id'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/business/{businessId}',
  connection: ['locationId'],
  input: () => ({
    businessId: businessId(),
    query: text({ label: 'Search Text', help: 'Part of a contact’s name.' }).optional(),
  }),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  news: { created: 'dateAdded', unsorted: ['new', 'updated'] },
  result: 'contacts[]',
  output: contact,
  custom: contactCustomFields,
  derive: forPeople,
});
