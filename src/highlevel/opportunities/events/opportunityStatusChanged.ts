import { extended, out } from '../../../core/output/output.ts';
import { pipelineId } from '../../pipelines/schema.ts';
import { event } from '../../service.ts';
import { opportunity, status } from '../schema.ts';
import { inPipeline } from './inPipeline.ts';
import { latestOpportunities, opportunityOfBell } from './latestOpportunities.ts';

export const opportunityStatusChanged = event({
  ...latestOpportunities('last_status_change_date'),
  key: 'opportunity_status_changed',
  noun: 'Opportunity',
  label: 'Opportunity Status Changed',
  description: 'Triggers when an opportunity (deal) is won, lost, abandoned or opened again.',
  input: () => ({
    status: status({
      label: 'New Status',
      local: true,
      help: 'Only triggers for this status. Defaults to any status.',
    }).optional(),
    pipelineId: pipelineId({
      local: true,
      help: 'Only triggers in this pipeline. Defaults to all pipelines.',
    }).optional(),
  }),
  when: { changes: 'status', at: 'lastStatusChangeAt', to: 'status' },
  keeps: inPipeline,
  bells: ['OpportunityStatusUpdate'],
  instant: { reads: opportunityOfBell, certain: true },
  output: () =>
    extended(opportunity(), {
      status: out.text('lost'),
      previousStatus: out.text('open', { from: ['happened.before'] }),
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Changed At', from: ['happened.at'] }),
    }),
});
