import { pipelineId, pipelineStageId } from '../../pipelines/schema.ts';
import { event } from '../../service.ts';
import { opportunity } from '../schema.ts';
import { inPipeline } from './inPipeline.ts';
import { latestOpportunities, opportunityOfBell } from './latestOpportunities.ts';

export const opportunityCreated = event({
  ...latestOpportunities('date_added'),
  key: 'opportunity_created',
  noun: 'Opportunity',
  label: 'Opportunity Created',
  description: 'Triggers when a new opportunity (deal) is added to a pipeline.',
  input: () => ({
    pipelineId: pipelineId({
      local: true,
      help: 'Only triggers in this pipeline. Defaults to all pipelines.',
    }).optional(),
    pipelineStageId: pipelineStageId({
      local: true,
      help: 'Only triggers in this stage. Defaults to all stages.',
    }).optional(),
  }),
  when: { appears: true },
  keeps: inPipeline,
  bells: ['OpportunityCreate'],
  instant: { reads: opportunityOfBell },
  output: opportunity,
});
