import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { lostReasonName } from './names.ts';
import { lostReasonId, opportunityId, status } from './schema.ts';

export const updateOpportunityStatus = action({
  key: 'update_opportunity_status',
  noun: 'Opportunity',
  label: 'Update Opportunity Status',
  description: 'Sets the status of an opportunity to open, won, lost or abandoned.',
  docs: docs('opportunities', 'update-opportunity-status'),
  scopes: ['opportunities.write'],
  route: 'PUT /opportunities/{id}/status',
  input: () => ({ id: opportunityId(), status: status(), lostReasonId: lostReasonId() }),
  echo: { id: 'id', status: 'status', lostReasonId: 'lostReasonId' },
  output: () =>
    out.object({
      id: out.id('yWQobCRIhRguQtD2llvk', 'Opportunity ID'),
      status: out.text('lost'),
      lostReasonId: out.id('CLu7BaljjqrEjBGKTNNe', 'Lost Reason ID'),
      lostReasonName: lostReasonName(),
      success: out.yesNo(true, { from: ['succeded', 'succeeded'] }),
    }),
});
