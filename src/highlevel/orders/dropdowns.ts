import { paymentOption } from '../payments/option.ts';
import { dropdown } from '../service.ts';
import { orderList } from './list.ts';

export const orderDropdown = dropdown({
  ...orderList,
  key: 'order_dropdown',
  noun: 'Order',
  option: paymentOption,
});
