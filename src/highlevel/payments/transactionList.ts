import { docs } from '../docs.ts';
import { paymentPages } from './list.ts';

/** The transactions (payments) of the sub-account. */
export const transactionList = {
  ...paymentPages,
  docs: docs('payments', 'list-transactions'),
  scopes: ['payments/transactions.readonly'],
  route: 'GET /payments/transactions',
  fixed: { altType: 'location' },
  result: 'data[]',
} as const;
