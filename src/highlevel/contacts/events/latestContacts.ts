import { byCursor } from '../../../core/reading/paging.ts';
import { docs } from '../../docs.ts';
import { contactCustomFields, contactVersions, forPeople } from '../schema.ts';

/** Contacts as events read them, in the order of the time under a key. */
const contactsBy = <const Time extends 'dateAdded' | 'dateUpdated'>(time: Time) =>
  ({
    docs: docs('contacts', 'search-contacts-advanced'),
    scopes: ['contacts.readonly'],
    route: 'POST /contacts/search',
    repeatable: true,
    connection: ['locationId'],
    fixed: { sort: [{ field: time, direction: 'desc' }] },
    paging: byCursor({ size: 'pageLimit', max: 500, cursor: { searchAfter: 'last.searchAfter' } }),
    result: 'contacts[]',
    created: 'dateAdded',
    changed: 'dateUpdated',
    latestFirst: time,
    custom: contactCustomFields,
    derive: forPeople,
  }) as const;

/** The contacts that changed last come first. */
export const latestChangedContacts = contactsBy('dateUpdated');

/** The contacts that were added last come first. */
export const latestAddedContacts = contactsBy('dateAdded');

/** The contact of a bell: https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact */
export const contactOfBell = {
  route: 'GET /contacts/{id}',
  versions: contactVersions,
  result: 'contact',
} as const;
