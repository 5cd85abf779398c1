import { read } from '../service.ts';
import { filters, paidFor, paymentReads, searchFilters } from './reads.ts';
import { payment } from './schema.ts';
import { transactionList } from './transactionList.ts';

export const listTransactions = read({
  ...paymentReads,
  ...transactionList,
  key: 'list_transactions',
  noun: 'Transaction',
  label: 'List Transactions',
  triggers: 'Triggers when a transaction (payment) is made (or updated, if selected).',
  finds: 'Finds transactions (payments) by contact, order, date or text.',
  input: () => ({ ...filters(), entityId: paidFor() }),
  searchInput: searchFilters,
  output: payment,
});
