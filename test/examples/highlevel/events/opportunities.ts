import type { Example } from '../../example.ts';
import { headers, locationId } from '../contacts/records.ts';

/** https://doc.clickup.com/8631005/d/h/87cpx-424216/7bf11bc9b94f80f */
const moved = {
  id: 'yWQobCRIhRguQtD2llvk',
  name: 'New Business Opportunity',
  monetaryValue: 5000,
  pipelineId: 'VDm7RPYC2GLUvdpKmBfC',
  pipelineStageId: 'e93ba61a-53b3-45e7-985a-c7732dbcdb69',
  assignedTo: 'zT46WSCPbudrq4zhWMk6',
  status: 'open',
  source: 'Website',
  lastStatusChangeAt: '2024-06-06T18:54:57.221Z',
  lastStageChangeAt: '2024-06-08T18:54:57.221Z',
  lastActionDate: '2024-06-08T18:54:57.221Z',
  createdAt: '2024-06-06T18:54:57.221Z',
  updatedAt: '2024-06-08T18:54:57.221Z',
  contactId: 'zT46WSCPbudrq4zhW',
  locationId,
  contact: { id: 'byMEV0NQinDhq8ZfiOi2', name: 'John Doe', email: 'john@example.com' },
  followers: [],
  searchAfter: [1717872897221, 'yWQobCRIhRguQtD2llvk'],
};

export const opportunityEventExamples: Example[] = [
  {
    operation: 'opportunity_stage_changed',
    scopes: ['locations/customFields.readonly', 'opportunities.readonly'],
    meta: { isLoadingSample: true },
    input: { pipelineId: 'VDm7RPYC2GLUvdpKmBfC' },
    exchanges: [
      {
        request: 'POST /opportunities/search',
        body: {
          locationId,
          limit: 500,
          sort: [{ field: 'last_stage_change_date', direction: 'desc' }],
        },
        headers,
        answer: {
          opportunities: [
            moved,
            { ...moved, id: 'ofAnotherPipeline', pipelineId: 'another' },
            { ...moved, id: 'neverMoved', lastStageChangeAt: moved.createdAt },
          ],
          total: 3,
          aggregations: {},
        },
      },
    ],
    result: [
      {
        id: 'yWQobCRIhRguQtD2llvk',
        revision: '2024-06-08T18:54:57.221Z',
        pipelineStageId: 'e93ba61a-53b3-45e7-985a-c7732dbcdb69',
        previousStageId: null,
        changedAt: '2024-06-08T18:54:57.221Z',
        contact: { name: 'John Doe' },
      },
    ],
  },
];
