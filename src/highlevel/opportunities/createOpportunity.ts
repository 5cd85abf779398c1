import { text } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { customFieldNames } from '../locations/customFields.ts';
import { pipelineId } from '../pipelines/schema.ts';
import { action } from '../service.ts';
import { getOpportunity } from './getOpportunity.ts';
import { opportunity, opportunityCustomFields, opportunityFields, status } from './schema.ts';
import { searchOpportunities } from './searchOpportunities.ts';

export const createOpportunity = action({
  key: 'create_opportunity',
  noun: 'Opportunity',
  label: 'Create Opportunity',
  description: 'Adds an opportunity for a contact to a pipeline.',
  docs: docs('opportunities', 'create-opportunity'),
  scopes: ['opportunities.write'],
  route: 'POST /opportunities/',
  versions: { v3: { sends: customFieldNames } },
  connection: ['locationId'],
  input: () => ({
    ...opportunityFields(),
    pipelineId: pipelineId(),
    name: text({ label: 'Opportunity Name' }),
    contactId: contactId(),
    status: status({ help: 'A new opportunity defaults to Open.' }).default('open'),
  }),
  lock: { on: 'opportunities', by: ['contactId'] },
  unlessFound: {
    search: searchOpportunities.search,
    by: ['contactId'],
    read: getOpportunity.search,
  },
  result: 'opportunity',
  output: opportunity,
  custom: opportunityCustomFields,
});
