import { docs } from '../docs.ts';
import { filters, paidFor, paymentReads, searchFilters } from '../payments/reads.ts';
import { read } from '../service.ts';
import { subscription } from './schema.ts';

export const listSubscriptions = read({
  ...paymentReads,
  key: 'list_subscriptions',
  noun: 'Subscription',
  label: 'List Subscriptions',
  triggers: 'Triggers when a contact takes out a subscription (or it is updated, if selected).',
  finds: 'Finds subscriptions by contact, order, date or text.',
  docs: docs('payments', 'list-subscriptions'),
  scopes: ['payments/subscriptions.readonly'],
  route: 'GET /payments/subscriptions',
  fixed: { altType: 'location' },
  input: () => ({ ...filters(), entityId: paidFor() }),
  searchInput: searchFilters,
  result: 'data[]',
  output: subscription,
});
