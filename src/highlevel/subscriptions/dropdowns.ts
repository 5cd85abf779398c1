import { docs } from '../docs.ts';
import { paymentPages } from '../payments/list.ts';
import { paymentOption } from '../payments/option.ts';
import { dropdown } from '../service.ts';

export const subscriptionDropdown = dropdown({
  ...paymentPages,
  key: 'subscription_dropdown',
  noun: 'Subscription',
  docs: docs('payments', 'list-subscriptions'),
  scopes: ['payments/subscriptions.readonly'],
  route: 'GET /payments/subscriptions',
  fixed: { altType: 'location' },
  result: 'data[]',
  option: paymentOption,
});
