import { extended, out } from '../../../core/output/output.ts';
import { pipelineId } from '../../pipelines/schema.ts';
import { event } from '../../service.ts';
import { opportunity } from '../schema.ts';
import { inPipeline } from './inPipeline.ts';
import { latestOpportunities, opportunityOfBell } from './latestOpportunities.ts';

export const opportunityValueChanged = event({
  ...latestOpportunities('date_updated'),
  key: 'opportunity_value_changed',
  noun: 'Opportunity',
  label: 'Opportunity Value Changed',
  description: 'Triggers when the value (amount) of an opportunity changes.',
  input: () => ({
    pipelineId: pipelineId({
      local: true,
      help: 'Only triggers in this pipeline. Defaults to all pipelines.',
    }).optional(),
  }),
  when: { changes: 'monetaryValue', value: ({ monetaryValue }) => Number(monetaryValue ?? 0) },
  keeps: inPipeline,
  bells: ['OpportunityMonetaryValueUpdate'],
  instant: { reads: opportunityOfBell, certain: true },
  output: () =>
    extended(opportunity(), {
      previousValue: out.number(490, { from: ['happened.before'] }),
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Changed At', from: ['happened.at'] }),
    }),
});
