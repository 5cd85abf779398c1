import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { subscriptionId, subscriptionInDetail } from './schema.ts';

export const getSubscription = read({
  key: 'get_subscription',
  noun: 'Subscription',
  label: 'Get Subscription',
  triggers: 'Triggers when the chosen subscription changes, such as when it is canceled.',
  finds: 'Finds a subscription by its ID, with its schedule.',
  docs: docs('payments', 'get-subscription-by-id'),
  scopes: ['payments/subscriptions.readonly'],
  route: 'GET /payments/subscriptions/{subscription}',
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
  input: () => ({ subscription: subscriptionId() }),
  news: { updated: 'updatedAt' },
  result: '',
  output: subscriptionInDetail,
});
