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

const created = { ...moved, id: 'neverChanged', lastStageChangeAt: moved.createdAt };

/** What the editor shows of an event, from the opportunities that the search lists first. */
const sample = (
  operation: string,
  field: string,
  input: Record<string, unknown>,
  opportunities: object[],
  result: unknown,
  more: object = {},
): Example => ({
  operation,
  scopes: ['locations/customFields.readonly', 'opportunities.readonly'],
  meta: { isLoadingSample: true },
  input,
  exchanges: [
    {
      request: 'POST /opportunities/search',
      body: { locationId, limit: 500, sort: [{ field, direction: 'desc' }], ...more },
      headers,
      answer: { opportunities, total: opportunities.length, aggregations: {} },
    },
  ],
  result,
});

export const opportunityEventExamples: Example[] = [
  sample(
    'opportunity_created',
    'date_added',
    { pipelineId: moved.pipelineId, pipelineStageId: moved.pipelineStageId },
    [{ ...moved, pipelineId: 'another' }, created],
    [{ id: created.id, contact: { name: 'John Doe' } }],
  ),
  sample(
    'opportunity_stage_changed',
    'last_stage_change_date',
    { pipelineId: moved.pipelineId, toStageId: moved.pipelineStageId },
    [moved, { ...moved, id: 'ofAnother', pipelineId: 'another' }, created],
    [
      {
        id: moved.id,
        revision: '2024-06-08T18:54:57.221Z',
        pipelineStageId: moved.pipelineStageId,
        previousStageId: null,
        changedAt: '2024-06-08T18:54:57.221Z',
      },
    ],
  ),
  // Which stage one of them has left is not known.
  sample(
    'opportunity_stage_changed',
    'last_stage_change_date',
    { fromStageId: 'one' },
    [moved],
    [],
  ),
  sample(
    'opportunity_status_changed',
    'last_status_change_date',
    { pipelineId: moved.pipelineId, status: 'Won' },
    [
      { ...moved, status: 'won', lastStatusChangeAt: '2024-06-08T18:54:57.221Z' },
      { ...moved, id: 'lost', status: 'lost', lastStatusChangeAt: '2024-06-08T18:54:57.221Z' },
      created,
    ],
    [{ id: moved.id, status: 'won', previousStatus: null, changedAt: '2024-06-08T18:54:57.221Z' }],
  ),
  sample(
    'opportunity_assigned',
    'date_updated',
    { pipelineId: moved.pipelineId, assignedTo: moved.assignedTo },
    [moved, { ...moved, id: 'nobody', assignedTo: null }],
    [{ id: moved.id, assignedTo: moved.assignedTo, previousAssignedTo: null }],
  ),
  sample(
    'opportunity_value_changed',
    'date_updated',
    { pipelineId: moved.pipelineId },
    [moved],
    [{ id: moved.id, monetaryValue: 5000, previousValue: null }],
  ),
  sample(
    'opportunity_stale',
    'date_updated',
    { days: '30', pipelineId: moved.pipelineId, pipelineStageId: moved.pipelineStageId },
    [moved],
    [{ id: moved.id, staleSince: '2024-07-08T18:54:57.221Z' }],
    {
      filters: [
        { field: 'status', operator: 'eq', value: 'open' },
        { field: 'date_updated', operator: 'range', value: { lte: expect.stringMatching(/Z$/) } },
      ],
    },
  ),
];
