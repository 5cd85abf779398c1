import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { business, businessId } from './schema.ts';

export const getBusiness = read({
  key: 'get_business',
  noun: 'Business',
  label: 'Get Business',
  triggers: 'Triggers when the chosen business changes.',
  finds: 'Finds a business by its ID.',
  docs: docs('businesses', 'get-business'),
  scopes: ['businesses.readonly'],
  route: 'GET /businesses/{businessId}',
  input: () => ({ businessId: businessId() }),
  result: 'business',
  output: business,
  news: { updated: 'updatedAt' },
});
