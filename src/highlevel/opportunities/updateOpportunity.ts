import { docs } from '../docs.ts';
import { action } from '../service.ts';
import {
  opportunity,
  opportunityCustomFields,
  opportunityFields,
  opportunityId,
} from './schema.ts';

export const updateOpportunity = action({
  key: 'update_opportunity',
  noun: 'Opportunity',
  label: 'Update Opportunity',
  description: 'Changes the fields of an opportunity that you fill in, and no others.',
  docs: docs('opportunities', 'update-opportunity'),
  scopes: ['opportunities.write'],
  route: 'PUT /opportunities/{id}',
  input: () => ({ id: opportunityId(), ...opportunityFields() }),
  result: 'opportunity',
  output: opportunity,
  custom: opportunityCustomFields,
});
