import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { filters, paidFor, paymentReads, searchFilters } from './reads.ts';
import { payment } from './schema.ts';

export const listTransactions = read({
  ...paymentReads,
  key: 'list_transactions',
  noun: 'Transaction',
  label: 'List Transactions',
  triggers: 'Triggers when a transaction (payment) is made (or updated, if selected).',
  finds: 'Finds transactions (payments) by contact, order, date or text.',
  docs: docs('payments', 'list-transactions'),
  scopes: ['payments/transactions.readonly'],
  route: 'GET /payments/transactions',
  fixed: { altType: 'location' },
  input: () => ({ ...filters(), entityId: paidFor() }),
  searchInput: searchFilters,
  result: 'data[]',
  output: payment,
});
