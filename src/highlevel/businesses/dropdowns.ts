import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const businessDropdown = dropdown({
  key: 'business_dropdown',
  noun: 'Business',
  docs: docs('businesses', 'get-businesses-by-location'),
  scopes: ['businesses.readonly'],
  route: 'GET /businesses/',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'businesses[]',
  option: ({ id, name }) => ({ id, label: name }),
});
