import { integer } from '../../../core/input/fields.ts';
import { extended, out } from '../../../core/output/output.ts';
import { pipelineId, pipelineStageId } from '../../pipelines/schema.ts';
import { event } from '../../service.ts';
import { opportunity } from '../schema.ts';
import { inPipeline } from './inPipeline.ts';
import { latestOpportunities } from './latestOpportunities.ts';
import { staleSince, unchangedFor } from './unchanged.ts';

export const opportunityStale = event({
  ...latestOpportunities('date_updated'),
  key: 'opportunity_stale',
  noun: 'Opportunity',
  label: 'Opportunity Stale',
  description: 'Triggers when an open opportunity has not been updated for a number of days.',
  input: () => ({
    days: integer({
      label: 'Days Without a Change',
      min: 1,
      max: 365,
      local: true,
      help: 'After how many days without any change to trigger. Defaults to 14.',
    }).optional(),
    pipelineId: pipelineId({
      local: true,
      help: 'Only triggers in this pipeline. Defaults to all pipelines.',
    }).optional(),
    pipelineStageId: pipelineStageId({
      local: true,
      help: 'Only triggers in this stage. Defaults to all stages.',
    }).optional(),
  }),
  windows: unchangedFor,
  when: { due: staleSince },
  keeps: inPipeline,
  // HighLevel rings no bell when nothing happens.
  bells: [],
  output: () =>
    extended(opportunity(), {
      staleSince: out.moment('2026-03-15T09:00:00Z', { from: ['happened.at'] }),
    }),
});
