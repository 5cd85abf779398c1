import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { business, businessId } from './schema.ts';

export const deleteBusiness = action({
  key: 'delete_business',
  noun: 'Business',
  label: 'Delete Business',
  description: 'Deletes a business. Its contacts stay.',
  docs: docs('businesses', 'delete-business'),
  scopes: ['businesses.write'],
  route: 'DELETE /businesses/{businessId}',
  input: () => ({ businessId: businessId() }),
  deletes: 'businessId',
  of: business,
});
