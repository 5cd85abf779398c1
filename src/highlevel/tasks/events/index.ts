import type { Operation } from '../../../core/operations/operation.ts';
import { taskCompleted } from './taskCompleted.ts';
import { taskCreated } from './taskCreated.ts';
import { taskOverdue } from './taskOverdue.ts';

/** What has happened to tasks. */
export const operations: readonly Operation[] = [taskCreated, taskCompleted, taskOverdue];
