import { completeContactTask } from './completeContactTask.ts';
import { createContactTask } from './createContactTask.ts';
import { deleteContactTask } from './deleteContactTask.ts';
import { taskDropdown } from './dropdowns.ts';
import { getContactTaskById } from './getContactTaskById.ts';
import { getContactTasks } from './getContactTasks.ts';
import { updateContactTask } from './updateContactTask.ts';

export const tasks = [
  ...getContactTasks,
  ...getContactTaskById,
  createContactTask,
  updateContactTask,
  completeContactTask,
  deleteContactTask,
  taskDropdown,
];
