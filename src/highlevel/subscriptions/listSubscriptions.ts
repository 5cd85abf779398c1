import { filters, paidFor, paymentReads, searchFilters } from '../payments/reads.ts';
import { read } from '../service.ts';
import { subscriptionList } from './list.ts';
import { subscription } from './schema.ts';

export const listSubscriptions = read({
  ...paymentReads,
  ...subscriptionList,
  key: 'list_subscriptions',
  noun: 'Subscription',
  label: 'List Subscriptions',
  triggers: 'Triggers when a contact takes out a subscription (or it is updated, if selected).',
  finds: 'Finds subscriptions by contact, order, date or text.',
  input: () => ({ ...filters(), entityId: paidFor() }),
  searchInput: searchFilters,
  output: subscription,
});
