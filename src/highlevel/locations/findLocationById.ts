import { docs } from '../docs.ts';
import { search } from '../service.ts';
import { location, locationId } from './schema.ts';

export const findLocationById = search({
  key: 'find_location_by_id',
  noun: 'Sub-Account',
  label: 'Find Location by ID',
  description: 'Finds a sub-account (location) with its address, settings and social links.',
  docs: docs('locations', 'get-location'),
  scopes: ['locations.readonly'],
  route: 'GET /locations/{locationId}',
  account: 'any',
  input: () => ({ locationId: locationId() }),
  result: 'location',
  output: location,
});
