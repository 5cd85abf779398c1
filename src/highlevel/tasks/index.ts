import type { Operation } from '../../core/operations/operation.ts';
import { completeContactTask } from './completeContactTask.ts';
import { createContactTask } from './createContactTask.ts';
import { deleteContactTask } from './deleteContactTask.ts';
import { taskDropdown } from './dropdowns.ts';
import { operations as events } from './events/index.ts';
import { getContactTaskById } from './getContactTaskById.ts';
import { getContactTasks } from './getContactTasks.ts';
import { searchTasks } from './searchTasks.ts';
import { updateContactTask } from './updateContactTask.ts';

export const operations: readonly Operation[] = [
  ...events,
  searchTasks,
  ...getContactTasks,
  ...getContactTaskById,
  createContactTask,
  updateContactTask,
  completeContactTask,
  deleteContactTask,
  taskDropdown,
];
