import { choice } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { filters, paymentReads, searchFilters } from '../payments/reads.ts';
import { read } from '../service.ts';
import { invoice } from './schema.ts';

export const listInvoices = read({
  ...paymentReads,
  key: 'list_invoices',
  noun: 'Invoice',
  label: 'List Invoices',
  triggers: 'Triggers when an invoice (bill) is created (or updated, if selected).',
  finds: 'Finds invoices (bills) by contact, status, date of issue or text.',
  docs: docs('invoices', 'list-invoices'),
  scopes: ['invoices.readonly'],
  route: 'GET /invoices/',
  fixed: { altType: 'location' },
  input: () => ({
    ...filters(),
    status: choice(
      {
        draft: 'Draft',
        sent: 'Sent',
        payment_processing: 'Payment processing',
        partially_paid: 'Partially paid',
        paid: 'Paid',
        void: 'Void',
      },
      { label: 'Status', help: 'Defaults to invoices of every status.' },
    ).optional(),
  }),
  searchInput: searchFilters,
  result: 'invoices[]',
  output: invoice,
});
