import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { subscription } from '../schema.ts';
import { allSubscriptions, becomes } from './allSubscriptions.ts';

export const subscriptionEnded = event({
  ...allSubscriptions,
  key: 'subscription_ended',
  noun: 'Subscription',
  label: 'Subscription Ended',
  description:
    'Triggers when a subscription (recurring payment, membership) of a contact is canceled (cancelled) or expires.',
  when: becomes('ended'),
  // HighLevel rings no bell for subscriptions.
  bells: [],
  output: () =>
    extended(subscription(), {
      status: out.text('canceled'),
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Ended At', from: ['happened.at'] }),
    }),
});
