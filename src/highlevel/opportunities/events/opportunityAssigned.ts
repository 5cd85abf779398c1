import { extended } from '../../../core/output/output.ts';
import { pipelineId } from '../../pipelines/schema.ts';
import { event } from '../../service.ts';
import { assignedTo, reassigned, reassignment } from '../../users/assigned.ts';
import { opportunity } from '../schema.ts';
import { inPipeline } from './inPipeline.ts';
import { latestOpportunities, opportunityOfBell } from './latestOpportunities.ts';

export const opportunityAssigned = event({
  ...latestOpportunities('date_updated'),
  key: 'opportunity_assigned',
  noun: 'Opportunity',
  label: 'Opportunity Assigned',
  description:
    'Triggers when an opportunity is assigned to a user (owner), for the first time or instead of another one.',
  input: () => ({
    assignedTo: assignedTo('opportunities'),
    pipelineId: pipelineId({
      local: true,
      help: 'Only triggers in this pipeline. Defaults to all pipelines.',
    }).optional(),
  }),
  when: reassigned,
  keeps: (record, values) => Boolean(record.assignedTo) && inPipeline(record, values),
  bells: ['OpportunityAssignedToUpdate'],
  instant: { reads: opportunityOfBell, certain: true },
  output: () => extended(opportunity(), reassignment()),
});
