import type { Operation } from '../../core/operations/operation.ts';
import { createRecurringTask } from './createRecurringTask.ts';
import { deleteRecurringTask } from './deleteRecurringTask.ts';
import { getRecurringTask } from './getRecurringTask.ts';
import { updateRecurringTask } from './updateRecurringTask.ts';

export const operations: readonly Operation[] = [
  ...getRecurringTask,
  createRecurringTask,
  updateRecurringTask,
  deleteRecurringTask,
];
