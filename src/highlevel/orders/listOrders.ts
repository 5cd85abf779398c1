import { choice } from '../../core/input/fields.ts';
import { filters, paymentReads, searchFilters } from '../payments/reads.ts';
import { read } from '../service.ts';
import { orderList } from './list.ts';
import { order } from './schema.ts';

export const listOrders = read({
  ...paymentReads,
  ...orderList,
  key: 'list_orders',
  noun: 'Order',
  label: 'List Orders',
  triggers: 'Triggers when an order is placed (or updated, if selected).',
  finds: 'Finds orders by contact, payment, date or text.',
  input: () => ({
    ...filters(),
    paymentStatus: choice(
      {
        paid: 'Paid',
        unpaid: 'Unpaid',
        partially_paid: 'Partially paid',
        refunded: 'Refunded',
      },
      { label: 'Payment Status', help: 'Defaults to orders of every status.' },
    ).optional(),
  }),
  searchInput: searchFilters,
  output: order,
});
