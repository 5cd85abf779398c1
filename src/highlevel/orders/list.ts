import { docs } from '../docs.ts';
import { paymentPages } from '../payments/list.ts';

/** The orders of the sub-account. */
export const orderList = {
  ...paymentPages,
  docs: docs('payments', 'list-orders'),
  scopes: ['payments/orders.readonly'],
  route: 'GET /payments/orders',
  result: 'data[]',
} as const;
