import { event } from '../../service.ts';
import { subscription } from '../schema.ts';
import { allSubscriptions, becomes } from './allSubscriptions.ts';

export const subscriptionStarted = event({
  ...allSubscriptions,
  key: 'subscription_started',
  noun: 'Subscription',
  label: 'Subscription Started',
  description:
    'Triggers when a subscription (recurring payment, membership) of a contact becomes active or its trial begins.',
  when: becomes('running'),
  // HighLevel rings no bell for subscriptions.
  bells: [],
  output: subscription,
});
