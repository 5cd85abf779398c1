import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { business } from './schema.ts';

export const listBusinessesByLocation = read({
  key: 'list_businesses_by_location',
  noun: 'Business',
  label: 'List Businesses by Location',
  triggers: 'Triggers when a business is added (or updated, if selected).',
  finds: 'Finds the businesses of the sub-account.',
  docs: docs('businesses', 'get-businesses-by-location'),
  scopes: ['businesses.readonly'],
  route: 'GET /businesses/',
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  result: 'businesses[]',
  output: business,
});
