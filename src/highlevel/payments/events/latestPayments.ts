import { docs } from '../../docs.ts';
import { lastDays, paymentList } from '../list.ts';

/** The payments of the last days: one may succeed or fail days after it was made. */
export const latestPayments = {
  ...paymentList,
  changed: 'updatedAt',
  docs: docs('payments', 'list-transactions'),
  scopes: ['payments/transactions.readonly'],
  route: 'GET /payments/transactions',
  fixed: { altType: 'location' },
  windows: lastDays,
  result: 'data[]',
} as const;
