import type { Operation } from '../../core/operations/operation.ts';
import { subscriptionDropdown } from './dropdowns.ts';
import { subscriptionEnded } from './events/subscriptionEnded.ts';
import { subscriptionStarted } from './events/subscriptionStarted.ts';
import { getSubscription } from './getSubscription.ts';
import { listSubscriptions } from './listSubscriptions.ts';

export const operations: readonly Operation[] = [
  subscriptionStarted,
  subscriptionEnded,
  ...listSubscriptions,
  ...getSubscription,
  subscriptionDropdown,
];
