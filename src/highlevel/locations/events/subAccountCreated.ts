import { byOffset } from '../../../core/reading/paging.ts';
import { docs } from '../../docs.ts';
import { event } from '../../service.ts';
import { location } from '../schema.ts';

export const subAccountCreated = event({
  key: 'sub_account_created',
  noun: 'Sub-Account',
  label: 'Sub-Account Created',
  description: 'Triggers when a new sub-account (location) is added to the agency.',
  docs: docs('locations', 'search-locations'),
  scopes: ['locations.readonly'],
  route: 'GET /locations/search',
  account: 'agency',
  connection: ['companyId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'locations[]',
  input: () => ({}),
  when: { appears: true },
  bells: ['LocationCreate'],
  instant: { reads: { route: 'GET /locations/{id}', result: 'location' } },
  output: location,
});
