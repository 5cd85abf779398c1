import { docs } from '../docs.ts';
import { customFieldNames } from '../locations/customFields.ts';
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
  description: 'Updates an opportunity. Fields left empty keep their values.',
  docs: docs('opportunities', 'update-opportunity'),
  scopes: ['opportunities.write'],
  route: 'PUT /opportunities/{id}',
  versions: { v3: { sends: customFieldNames } },
  input: () => ({ id: opportunityId(), ...opportunityFields() }),
  result: 'opportunity',
  output: opportunity,
  custom: opportunityCustomFields,
});
