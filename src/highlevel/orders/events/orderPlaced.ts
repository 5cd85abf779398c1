import { lastDays, paidByContact, paymentFilters, paymentList } from '../../payments/list.ts';
import { event } from '../../service.ts';
import { orderList } from '../list.ts';
import { order } from '../schema.ts';

export const orderPlaced = event({
  ...paymentList,
  ...orderList,
  key: 'order_placed',
  noun: 'Order',
  label: 'Order Placed',
  description:
    'Triggers when a contact places a new order (purchase) in a funnel, a store or a form.',
  windows: lastDays,
  input: paymentFilters,
  when: { appears: true },
  bells: ['OrderCreate'],
  instant: paidByContact('contactId'),
  output: order,
});
