import { docs } from '../docs.ts';
import { paymentPages } from '../payments/list.ts';

/** The subscriptions of the sub-account. */
export const subscriptionList = {
  ...paymentPages,
  docs: docs('payments', 'list-subscriptions'),
  scopes: ['payments/subscriptions.readonly'],
  route: 'GET /payments/subscriptions',
  fixed: { altType: 'location' },
  result: 'data[]',
} as const;
