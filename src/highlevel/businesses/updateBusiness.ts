import { docs } from '../docs.ts';
import { action } from '../service.ts';
import {
  business,
  businessFields,
  businessGroups,
  businessId,
  CHANGED_BUSINESS,
} from './schema.ts';

export const updateBusiness = action({
  key: 'update_business',
  noun: 'Business',
  label: 'Update Business',
  description: 'Updates a business. Fields left empty keep their values.',
  docs: docs('businesses', 'update-business'),
  scopes: ['businesses.write'],
  route: 'PUT /businesses/{businessId}',
  input: () => ({ businessId: businessId(), ...businessFields() }),
  groups: businessGroups,
  oneOf: [
    'name',
    'phone',
    'email',
    'website',
    'address',
    'city',
    'state',
    'postalCode',
    'country',
    'description',
  ],
  result: CHANGED_BUSINESS,
  output: business,
});
