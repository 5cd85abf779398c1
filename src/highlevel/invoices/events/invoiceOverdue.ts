import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { invoice } from '../schema.ts';
import { allInvoices } from './allInvoices.ts';
import { isUnpaid, overdueAt } from './overdue.ts';

export const invoiceOverdue = event({
  ...allInvoices,
  key: 'invoice_overdue',
  noun: 'Invoice',
  label: 'Invoice Overdue',
  description:
    'Triggers when an invoice (bill) that was sent is not paid in full by the end of its due date.',
  when: { due: overdueAt },
  keeps: isUnpaid,
  // HighLevel rings no bell when a date passes.
  bells: [],
  output: () =>
    extended(invoice(), {
      overdueSince: out.moment('2026-03-16T00:00:00Z', { from: ['happened.at'] }),
    }),
});
