import { addWorkflow, BEN, mark, visit } from './gym.ts';
import type { Recipe } from './recipe.ts';
import { addToWorkflow, tagContact } from './sharedSteps.ts';

export const reviewRequest: Recipe = {
  name: 'review-request',
  title: 'Review request after the third visit',
  fields: [],
  contacts: [BEN],
  prepare: (sandbox) => {
    addWorkflow(sandbox, 'Ask for a review');
    visit(sandbox, BEN, 15, { appointmentStatus: 'showed' });
    visit(sandbox, BEN, 11, { appointmentStatus: 'noshow' });
    for (const days of [8, 4, 1]) visit(sandbox, BEN, days);
  },
  zap: {
    trigger: { app: 'highlevel', key: 'appointment_completed', label: 'Appointment Completed' },
    steps: [
      {
        app: 'highlevel',
        kind: 'searches',
        key: 'get_contact_activity_report',
        label: 'Get Contact Activity Report',
        input: ({ contactId }) => ({ contactId }),
      },
      tagContact('review: asked', (_, [report]) => ({
        value: report!.attendedAppointmentCount,
        is: 3,
      })),
      addToWorkflow('Ask for a review'),
    ],
  },
  events: ['second', 'third', 'fourth'].map((which) => ({
    story: `Ben came for the ${which} time: the desk marks the appointment as showed.`,
    happen: (sandbox) => mark(sandbox, BEN, 'showed'),
  })),
};
