import { paymentOption } from '../payments/option.ts';
import { dropdown } from '../service.ts';
import { subscriptionList } from './list.ts';

export const subscriptionDropdown = dropdown({
  ...subscriptionList,
  key: 'subscription_dropdown',
  noun: 'Subscription',
  option: paymentOption,
});
