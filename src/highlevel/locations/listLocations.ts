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
    'Triggers when a sub-account (location) is added to the agency (or updated, if selected).',
  finds: 'Finds the sub-accounts (locations) of the agency, or the connected sub-account.',
  docs: docs('locations', 'search-locations'),
  scopes: ['locations.readonly'],
  route: 'GET /locations/search',
  account: 'any',
  connection: ['companyId'],
  input: () => ({
    email: email({
      help: 'Only sub-accounts with this email address.',
    }).optional(),
  }),
  searchInput: () => ({
    order: sortDirection({ help: 'Defaults to ascending order.' }),
  }),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  news: { unsorted: ['new', 'updated'] },
  result: 'locations[]',
  output: location,
});
