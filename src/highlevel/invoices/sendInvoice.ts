import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { invoice, invoiceId, ofLocation, sendingFields, sendingGroups } from './schema.ts';

export const sendInvoice = action({
  ...ofLocation,
  key: 'send_invoice',
  noun: 'Invoice',
  label: 'Send Invoice',
  description:
    'Sends an invoice by email or SMS in the name of its sender. The contact gets a link to pay; nobody is charged.',
  docs: docs('invoices', 'send-invoice'),
  scopes: ['invoices.write'],
  route: 'POST /invoices/{invoiceId}/send',
  input: () => ({ invoiceId: invoiceId(), ...sendingFields() }),
  groups: sendingGroups,
  result: 'invoice',
  output: invoice,
});
