import { extended, out } from '../../../core/output/output.ts';
import { stageName } from '../../pipelines/names.ts';
import { pipelineId, pipelineStageId } from '../../pipelines/schema.ts';
import { event } from '../../service.ts';
import { opportunity } from '../schema.ts';
import { inPipeline } from './inPipeline.ts';
import { latestOpportunities, opportunityOfBell } from './latestOpportunities.ts';
import { withTimeInStage } from './timeInStage.ts';

export const opportunityStageChanged = event({
  ...latestOpportunities('last_stage_change_date'),
  key: 'opportunity_stage_changed',
  noun: 'Opportunity',
  label: 'Opportunity Stage Changed',
  description: 'Triggers when an opportunity (deal) moves to another stage of a pipeline.',
  input: () => ({
    pipelineId: pipelineId({
      local: true,
      help: 'Only triggers in this pipeline. Defaults to all pipelines.',
    }).optional(),
    fromStageId: pipelineStageId({
      label: 'From Stage',
      local: true,
      help: 'Only triggers when the opportunity leaves this stage. Defaults to any stage.',
    }).optional(),
    toStageId: pipelineStageId({
      label: 'To Stage',
      local: true,
      help: 'Only triggers when the opportunity moves to this stage. Defaults to any stage.',
    }).optional(),
  }),
  when: {
    changes: 'pipelineStageId',
    at: 'lastStageChangeAt',
    from: 'fromStageId',
    to: 'toStageId',
  },
  keeps: inPipeline,
  bells: ['OpportunityStageUpdate'],
  instant: { reads: opportunityOfBell, certain: true },
  output: () =>
    extended(opportunity(), {
      previousStageId: out.id('7915dedc-8f18-44d5-8bc3-77c04e994a11', 'Previous Stage ID', {
        from: ['happened.before'],
      }),
      previousStageName: stageName('previousStageId', 'Previous Stage Name', 'Trial Booked'),
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Moved At', from: ['happened.at'] }),
      daysInPreviousStage: out.number(12.5, { label: 'Time in Previous Stage (days)' }),
    }),
  derive: withTimeInStage,
});
