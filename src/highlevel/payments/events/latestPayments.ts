import { lastDays, paymentList } from '../list.ts';
import { transactionList } from '../transactionList.ts';

/** The payments of the last days: one may succeed or fail days after it was made. */
export const latestPayments = {
  ...paymentList,
  ...transactionList,
  changed: 'updatedAt',
  windows: lastDays,
} as const;
