import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { paidInvoice } from '../schema.ts';
import { allInvoices, invoiceOfBell } from './allInvoices.ts';

export const invoicePaid = event({
  ...allInvoices,
  changed: 'updatedAt',
  key: 'invoice_paid',
  noun: 'Invoice',
  label: 'Invoice Paid',
  description: 'Triggers when an invoice (bill) of a contact is paid in full.',
  when: { changes: 'status', becomes: ['paid'], ofNew: true },
  bells: ['InvoicePaid'],
  instant: { ...invoiceOfBell, certain: true },
  output: () =>
    extended(paidInvoice(), {
      previousStatus: out.text('sent', { from: ['happened.before'] }),
      changedAt: out.moment('2026-03-05T09:00:00Z', { label: 'Paid At', from: ['happened.at'] }),
    }),
});
