import type { Operation } from '../../core/operations/operation.ts';
import { orderPlaced } from './events/orderPlaced.ts';

export const operations: readonly Operation[] = [orderPlaced];
