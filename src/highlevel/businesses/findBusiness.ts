import { text } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { search } from '../service.ts';
import { business } from './schema.ts';

/** By the whole name: where a business is created that is not found, part of a name would find another one. */
export const findBusiness = search({
  key: 'find_business',
  noun: 'Business',
  label: 'Find Business',
  description: 'Finds a business by its whole name.',
  docs: docs('businesses', 'get-businesses-by-location'),
  scopes: ['businesses.readonly'],
  route: 'GET /businesses/',
  connection: ['locationId'],
  input: () => ({
    businessName: text({ local: true, help: 'The whole name, in upper or lower case.' }),
  }),
  filter: ({ name }, { businessName }) =>
    String(name).trim().toLowerCase() === businessName.toLowerCase(),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'businesses[]',
  output: business,
});
