import type { Operation } from '../../core/operations/operation.ts';
import { orderDropdown } from './dropdowns.ts';
import { orderPlaced } from './events/orderPlaced.ts';
import { getOrder } from './getOrder.ts';
import { listOrders } from './listOrders.ts';

export const operations: readonly Operation[] = [
  orderPlaced,
  ...listOrders,
  ...getOrder,
  orderDropdown,
];
