import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { paymentInDetail, transactionId } from './schema.ts';

export const getTransaction = read({
  key: 'get_transaction',
  noun: 'Transaction',
  label: 'Get Transaction',
  triggers: 'Triggers when the chosen transaction (payment) changes, such as when it is refunded.',
  finds: 'Finds a transaction (payment) by its ID.',
  docs: docs('payments', 'get-transaction-by-id'),
  scopes: ['payments/transactions.readonly'],
  route: 'GET /payments/transactions/{transactionId}',
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
  input: () => ({ transactionId: transactionId() }),
  news: { updated: 'updatedAt' },
  result: '',
  output: paymentInDetail,
});
