import type { Operation } from '../../core/operations/operation.ts';
import { currencyDropdown, transactionDropdown } from './dropdowns.ts';
import { paymentFailed } from './events/paymentFailed.ts';
import { paymentReceived } from './events/paymentReceived.ts';
import { getTransaction } from './getTransaction.ts';
import { listTransactions } from './listTransactions.ts';

export const operations: readonly Operation[] = [
  paymentReceived,
  paymentFailed,
  ...listTransactions,
  ...getTransaction,
  transactionDropdown,
  currencyDropdown,
];
