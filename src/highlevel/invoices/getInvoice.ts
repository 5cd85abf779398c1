import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { invoice, invoiceId, ofLocation } from './schema.ts';

export const getInvoice = read({
  ...ofLocation,
  key: 'get_invoice',
  noun: 'Invoice',
  label: 'Get Invoice',
  triggers: 'Triggers when the chosen invoice (bill) changes, such as when it is paid.',
  finds: 'Finds an invoice (bill) by its ID.',
  docs: docs('invoices', 'get-invoice'),
  scopes: ['invoices.readonly'],
  route: 'GET /invoices/{invoiceId}',
  input: () => ({ invoiceId: invoiceId() }),
  news: { updated: 'updatedAt' },
  result: '',
  output: invoice,
});
