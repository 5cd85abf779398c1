import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { recurringTask, recurringTaskId } from './schema.ts';

export const getRecurringTask = read({
  key: 'get_recurring_task',
  noun: 'Recurring Task',
  label: 'Get Recurring Task',
  triggers: 'Triggers when the chosen recurring task changes.',
  finds: 'Finds a recurring task by its ID.',
  docs: docs('locations', 'get-recurring-task-by-id'),
  scopes: ['recurring-tasks.readonly'],
  route: 'GET /locations/{locationId}/recurring-tasks/{recurringTaskId}',
  input: () => ({ recurringTaskId: recurringTaskId() }),
  news: { updated: 'updatedAt' },
  result: 'recurringTask',
  output: recurringTask,
});
