import { told } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { paymentPages } from '../payments/list.ts';
import { priceOf } from '../payments/option.ts';
import { dropdown } from '../service.ts';

/** "Personal training: Ada Byron, 590 USD" */
export const estimateDropdown = dropdown({
  ...paymentPages,
  key: 'estimate_dropdown',
  noun: 'Estimate',
  docs: docs('invoices', 'list-estimates'),
  scopes: ['invoices/estimate.readonly'],
  route: 'GET /invoices/estimate/list',
  fixed: { altType: 'location' },
  result: 'estimates[]',
  option: ({ _id, name, contactDetails, total, currency }) => {
    const { name: person } = (contactDetails ?? {}) as { name?: string };
    return {
      id: _id,
      label: told([name, told([person, priceOf(total, currency)])], ': '),
    };
  },
});
