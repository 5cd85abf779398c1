import { docs } from '../../docs.ts';
import { paymentFilters, paymentList } from '../../payments/list.ts';
import { lifeOf } from './lifeOf.ts';

/** All subscriptions: one may end years after it was made. */
export const allSubscriptions = {
  ...paymentList,
  changed: 'updatedAt',
  docs: docs('payments', 'list-subscriptions'),
  scopes: ['payments/subscriptions.readonly'],
  route: 'GET /payments/subscriptions',
  fixed: { altType: 'location' },
  result: 'data[]',
  input: paymentFilters,
} as const;

/** A subscription gets into this state of its life. */
export const becomes = (life: 'running' | 'ended') =>
  ({ changes: 'status', value: lifeOf, becomes: [life], ofNew: true }) as const;
