import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { opportunity, opportunityCustomFields, opportunityId } from './schema.ts';

export const getOpportunity = read({
  key: 'get_opportunity',
  noun: 'Opportunity',
  label: 'Get Opportunity',
  triggers: 'Triggers when the chosen opportunity changes.',
  finds: 'Finds an opportunity by its ID.',
  docs: docs('opportunities', 'get-opportunity'),
  scopes: ['opportunities.readonly'],
  route: 'GET /opportunities/{id}',
  input: () => ({ id: opportunityId() }),
  result: 'opportunity',
  output: opportunity,
  custom: opportunityCustomFields,
  news: { updated: 'updatedAt' },
});
