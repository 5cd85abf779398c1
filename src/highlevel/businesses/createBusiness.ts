import { text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { findBusiness } from './findBusiness.ts';
import { getBusiness } from './getBusiness.ts';
import { business, businessFields, businessGroups, CHANGED_BUSINESS } from './schema.ts';

export const createBusiness = action({
  key: 'create_business',
  noun: 'Business',
  label: 'Create Business',
  description: 'Adds a business to the sub-account.',
  docs: docs('businesses', 'create-business'),
  scopes: ['businesses.write'],
  route: 'POST /businesses/',
  connection: ['locationId'],
  input: () => ({ ...businessFields(), name: text({ label: 'Business Name' }) }),
  groups: businessGroups,
  lock: { on: 'businesses' },
  unlessFound: {
    search: findBusiness,
    by: ['businessName'],
    standIns: { businessName: 'name' },
    read: getBusiness.search,
  },
  result: CHANGED_BUSINESS,
  output: business,
});
