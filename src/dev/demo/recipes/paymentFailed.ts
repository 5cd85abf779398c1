import type { Sandbox } from '../../sandbox/index.ts';
import { addWorkflow, BEN, contactOf } from './gym.ts';
import type { Recipe } from './recipe.ts';
import { addToWorkflow, tagContact } from './sharedSteps.ts';

/** The card of a member is declined. */
function decline(sandbox: Sandbox, contactId: string): void {
  const { transactions } = sandbox.highlevel.state;
  const { firstName, lastName, email } = contactOf(sandbox, contactId);
  const now = new Date().toISOString();
  transactions.push({
    ...transactions[0]!,
    _id: '65e0c0de00000000000000cf',
    status: 'failed',
    contactId,
    contactName: `${firstName} ${lastName}`,
    contactEmail: email!,
    createdAt: now,
    updatedAt: now,
  });
}

export const paymentFailed: Recipe = {
  name: 'payment-failed',
  title: 'Failed payment',
  fields: [],
  contacts: [BEN],
  prepare: (sandbox) => addWorkflow(sandbox, 'Update your card'),
  zap: {
    trigger: {
      app: 'highlevel',
      key: 'payment_failed',
      label: 'Payment Failed',
      input: () => ({ paymentMode: 'Live' }),
    },
    steps: [tagContact('payment: failed'), addToWorkflow('Update your card')],
  },
  events: [{ story: 'Ben’s card is declined.', happen: (sandbox) => decline(sandbox, BEN) }],
};
