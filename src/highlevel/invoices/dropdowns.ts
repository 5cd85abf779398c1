import { told } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { paymentPages } from '../payments/list.ts';
import { priceOf } from '../payments/option.ts';
import { dropdown } from '../service.ts';

/** Invoices, those that were issued last first: "19: Ada Byron, 600 USD". */
export const invoiceDropdown = dropdown({
  ...paymentPages,
  key: 'invoice_dropdown',
  noun: 'Invoice',
  docs: docs('invoices', 'list-invoices'),
  scopes: ['invoices.readonly'],
  route: 'GET /invoices/',
  fixed: { altType: 'location', sortField: 'issueDate', sortOrder: 'descend' },
  result: 'invoices[]',
  option: ({ _id, invoiceNumber, contactDetails, total, currency }) => {
    const { name } = (contactDetails ?? {}) as { name?: string };
    return {
      id: _id,
      label: told([invoiceNumber, told([name, priceOf(total, currency)])], ': '),
    };
  },
});
