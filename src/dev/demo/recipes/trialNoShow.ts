import { addWorkflow, DIEGO, mark, visit } from './gym.ts';
import type { Recipe } from './recipe.ts';
import { addToWorkflow, tagContact } from './sharedSteps.ts';

export const trialNoShow: Recipe = {
  name: 'trial-no-show',
  title: 'No-show of a trial',
  fields: [],
  contacts: [DIEGO],
  prepare: (sandbox) => {
    addWorkflow(sandbox, 'Book another trial');
    visit(sandbox, DIEGO, 1, { title: 'Trial training' });
  },
  zap: {
    trigger: { app: 'highlevel', key: 'appointment_no_show', label: 'Appointment No-Show' },
    steps: [
      {
        app: 'highlevel',
        kind: 'searches',
        key: 'search_opportunities',
        label: 'Search Opportunities',
        input: (appointment, _, pick) => ({
          contactId: appointment.contactId,
          pipelineId: pick.pipeline('Memberships'),
          pipelineStageId: pick.stage('Memberships', 'Trial booked'),
          status: 'open',
        }),
      },
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'update_opportunity',
        label: 'Update Opportunity',
        input: (_, [opportunity], pick) => ({
          id: opportunity!.id,
          pipelineId: pick.pipeline('Memberships'),
          pipelineStageId: pick.stage('Memberships', 'New lead'),
        }),
      },
      tagContact('trial: no-show'),
      addToWorkflow('Book another trial'),
    ],
  },
  events: [
    {
      story: 'Diego did not come to his trial training: the desk marks it as a no-show.',
      happen: (sandbox) => mark(sandbox, DIEGO, 'noshow'),
    },
  ],
};
