import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { search } from '../service.ts';
import { ofLocation } from './schema.ts';

/** No trigger: nobody says whether HighLevel hands a number out twice. */
export const generateInvoiceNumber = search({
  ...ofLocation,
  key: 'generate_invoice_number',
  noun: 'Invoice Number',
  label: 'Generate Invoice Number',
  description: 'Finds the number of the next invoice (bill).',
  docs: docs('invoices', 'generate-invoice-number'),
  scopes: ['invoices.readonly'],
  route: 'GET /invoices/generate-invoice-number',
  input: () => ({}),
  result: '',
  always: 'invoiceNumber',
  output: () => out.object({ id: out.id('19', 'Invoice Number', { from: ['invoiceNumber'] }) }),
});
