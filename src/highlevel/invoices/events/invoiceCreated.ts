import { event } from '../../service.ts';
import { invoice } from '../schema.ts';
import { allInvoices, invoiceOfBell } from './allInvoices.ts';

export const invoiceCreated = event({
  ...allInvoices,
  key: 'invoice_created',
  noun: 'Invoice',
  label: 'Invoice Created',
  description: 'Triggers when a new invoice (bill) is created for a contact, also as a draft.',
  when: { appears: true },
  bells: ['InvoiceCreate'],
  instant: invoiceOfBell,
  output: invoice,
});
