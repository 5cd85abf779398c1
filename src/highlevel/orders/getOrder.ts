import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { orderId, orderWithItems } from './schema.ts';

/** HighLevel asks for `altType` although its page does not say so: https://github.com/GoHighLevel/highlevel-api-sdk/issues/18 */
export const getOrder = read({
  key: 'get_order',
  noun: 'Order',
  label: 'Get Order',
  triggers: 'Triggers when the chosen order changes, such as when it is fulfilled.',
  finds: 'Finds an order by its ID, with the products in it.',
  docs: docs('payments', 'get-order-by-id'),
  scopes: ['payments/orders.readonly'],
  route: 'GET /payments/orders/{orderId}',
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
  input: () => ({ orderId: orderId() }),
  news: { updated: 'updatedAt' },
  result: '',
  output: orderWithItems,
});
