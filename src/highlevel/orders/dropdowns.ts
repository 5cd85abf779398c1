import { docs } from '../docs.ts';
import { paymentPages } from '../payments/list.ts';
import { paymentOption } from '../payments/option.ts';
import { dropdown } from '../service.ts';

export const orderDropdown = dropdown({
  ...paymentPages,
  key: 'order_dropdown',
  noun: 'Order',
  docs: docs('payments', 'list-orders'),
  scopes: ['payments/orders.readonly'],
  route: 'GET /payments/orders',
  result: 'data[]',
  option: paymentOption,
});
