import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { opportunity, opportunityId } from './schema.ts';

export const deleteOpportunity = action({
  key: 'delete_opportunity',
  noun: 'Opportunity',
  label: 'Delete Opportunity',
  description: 'Deletes an opportunity. Its contact stays.',
  docs: docs('opportunities', 'delete-opportunity'),
  scopes: ['opportunities.write'],
  route: 'DELETE /opportunities/{id}',
  input: () => ({ id: opportunityId() }),
  deletes: 'id',
  of: opportunity,
});
