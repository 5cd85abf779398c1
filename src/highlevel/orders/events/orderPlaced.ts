import { docs } from '../../docs.ts';
import { lastDays, paidByContact, paymentFilters, paymentList } from '../../payments/list.ts';
import { event } from '../../service.ts';
import { order } from '../schema.ts';

export const orderPlaced = event({
  ...paymentList,
  key: 'order_placed',
  noun: 'Order',
  label: 'Order Placed',
  description:
    'Triggers when a contact places a new order (purchase) in a funnel, a store or a form.',
  docs: docs('payments', 'list-orders'),
  scopes: ['payments/orders.readonly'],
  route: 'GET /payments/orders',
  windows: lastDays,
  result: 'data[]',
  input: paymentFilters,
  when: { appears: true },
  bells: ['OrderCreate'],
  instant: paidByContact('contactId'),
  output: order,
});
