import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';
import { byIds } from './byIds.ts';
import { forPeople } from './schema.ts';

const contacts: Names = {
  chosen: {
    docs: docs('contacts', 'search-contacts-advanced'),
    scopes: ['contacts.readonly'],
    route: 'POST /contacts/search',
    repeatable: true,
    connection: ['locationId'],
    fixed: { pageLimit: 100 },
    result: 'contacts[]',
    by: byIds,
    read: (contact: Raw) => [contact.id, forPeople(contact).name],
  },
};

/** The name of the contact whose id is beside it. */
export const contactName = (label = 'Contact Name') =>
  out.name('Ada Byron', { of: 'contactId', in: contacts, label });
