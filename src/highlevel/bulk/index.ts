import type { Operation } from '../../core/operations/operation.ts';
import { bulkBusinessUpdate } from './bulkBusinessUpdate.ts';

export const operations: readonly Operation[] = [bulkBusinessUpdate];
