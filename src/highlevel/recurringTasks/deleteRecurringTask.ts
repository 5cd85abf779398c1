import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { recurringTask, recurringTaskId } from './schema.ts';

export const deleteRecurringTask = action({
  key: 'delete_recurring_task',
  noun: 'Recurring Task',
  label: 'Delete Recurring Task',
  description: 'Deletes a recurring task. It creates no more tasks.',
  docs: docs('locations', 'delete-recurring-task'),
  scopes: ['recurring-tasks.write'],
  route: 'DELETE /locations/{locationId}/recurring-tasks/{recurringTaskId}',
  input: () => ({ recurringTaskId: recurringTaskId() }),
  deletes: 'recurringTaskId',
  of: recurringTask,
});
