import { email } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { sortDirection } from '../sortDirection.ts';
import { location } from './schema.ts';

export const listLocations = read({
  key: 'list_locations',
  noun: 'Sub-Account',
  label: 'List Locations',
  triggers:
    'Triggers when a sub-account (location) is added to the agency or, if you choose so, changed.',
  finds: 'Finds the sub-accounts (locations) of the agency, or the connected sub-account.',
  docs: docs('locations', 'search-locations'),
  scopes: ['locations.readonly'],
  route: 'GET /locations/search',
  account: 'any',
  connection: ['companyId'],
  input: () => ({
    email: email({
      label: 'E-mail',
      help: 'Only sub-accounts with this e-mail address.',
    }).optional(),
  }),
  searchInput: () => ({
    order: sortDirection({ help: 'Ascending when left empty.' }),
  }),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  news: { unsorted: ['new', 'updated'] },
  result: 'locations[]',
  output: location,
});
