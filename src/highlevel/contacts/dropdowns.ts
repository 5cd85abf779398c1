import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

/** Lists contacts by name, with numbered pages because "Load more" may ask for any page. */
export const contactChoices = {
  route: 'POST /contacts/search',
  repeatable: true,
  connection: ['locationId'],
  fixed: { sort: [{ field: 'firstNameLowerCase', direction: 'asc' }] },
  paging: byPage({ page: 'page', size: 'pageLimit', max: 500 }),
  result: 'contacts[]',
  option: ({ id, firstName, lastName, email, phone }: Record<string, unknown>) => {
    const name = [firstName, lastName].filter(Boolean).join(' ');
    return { id, label: [name, email ?? phone].filter(Boolean).join(', ') || id };
  },
} as const;

export const contactDropdown = dropdown({
  ...contactChoices,
  key: 'contact_dropdown',
  noun: 'Contact',
  docs: docs('contacts', 'search-contacts-advanced'),
  scopes: ['contacts.readonly'],
});
