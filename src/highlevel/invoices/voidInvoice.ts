import { extended, out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { invoice, invoiceId, ofLocation } from './schema.ts';

export const voidInvoice = action({
  ...ofLocation,
  key: 'void_invoice',
  noun: 'Invoice',
  label: 'Void Invoice',
  description: 'Voids an invoice. The contact can no longer pay it, and it stays in the list.',
  docs: docs('invoices', 'void-invoice'),
  scopes: ['invoices.write'],
  route: 'POST /invoices/{invoiceId}/void',
  notice: 'A void invoice cannot be made valid again. To undo this, create a new invoice.',
  input: () => ({ invoiceId: invoiceId() }),
  output: () => extended(invoice(), { status: out.text('void') }),
});
