import { extended, out } from '../../../core/output/output.ts';
import { pipelineId } from '../../pipelines/schema.ts';
import { event } from '../../service.ts';
import { userName } from '../../users/names.ts';
import { userId } from '../../users/schema.ts';
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
    assignedTo: userId({
      label: 'Assigned To',
      local: true,
      help: 'Only triggers for opportunities that this user gets. Defaults to any user.',
    }).optional(),
    pipelineId: pipelineId({ local: true, help: 'Only triggers in this pipeline.' }).optional(),
  }),
  when: { changes: 'assignedTo', to: 'assignedTo', ofNew: true },
  keeps: (record, values) => Boolean(record.assignedTo) && inPipeline(record, values),
  bells: ['OpportunityAssignedToUpdate'],
  instant: { reads: opportunityOfBell, certain: true },
  output: () =>
    extended(opportunity(), {
      previousAssignedTo: out.id('y0BeYjuRIlDwsDcOHOJp', 'Previously Assigned To (User ID)', {
        from: ['happened.before'],
      }),
      previousAssignedToName: userName('previousAssignedTo', 'Previously Assigned To'),
      changedAt: out.moment('2026-03-01T09:00:00Z', {
        label: 'Assigned At',
        from: ['happened.at'],
      }),
    }),
});
