import { docs } from '../../docs.ts';
import { paidByContact, paymentFilters, paymentList } from '../../payments/list.ts';

/** All invoices, those that were issued last first: HighLevel sorts them by nothing else. */
export const allInvoices = {
  ...paymentList,
  docs: docs('invoices', 'list-invoices'),
  scopes: ['invoices.readonly'],
  route: 'GET /invoices/',
  fixed: { altType: 'location', sortField: 'issueDate', sortOrder: 'descend' },
  result: 'invoices[]',
  input: paymentFilters,
} as const;

/** The invoice of a bell, among those of its contact. */
export const invoiceOfBell = paidByContact('contactDetails.id');
