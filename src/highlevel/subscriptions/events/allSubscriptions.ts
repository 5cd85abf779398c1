import { paymentFilters, paymentList } from '../../payments/list.ts';
import { subscriptionList } from '../list.ts';
import { lifeOf } from './lifeOf.ts';

/** All subscriptions: one may end years after it was made. */
export const allSubscriptions = {
  ...paymentList,
  ...subscriptionList,
  changed: 'updatedAt',
  input: paymentFilters,
} as const;

/** A subscription gets into this state of its life. */
export const becomes = (life: 'running' | 'ended') =>
  ({ changes: 'status', value: lifeOf, becomes: [life], ofNew: true }) as const;
