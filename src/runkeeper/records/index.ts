import type { Operation } from '../../core/operations/operation.ts';
import { getRunkeeperRecords } from './getRunkeeperRecords.ts';

export const operations: readonly Operation[] = [...getRunkeeperRecords];
