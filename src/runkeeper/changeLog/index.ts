import type { Operation } from '../../core/operations/operation.ts';
import { getRunkeeperChangeLog } from './getRunkeeperChangeLog.ts';

export const operations: readonly Operation[] = [...getRunkeeperChangeLog];
