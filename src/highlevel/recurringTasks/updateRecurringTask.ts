import { docs } from '../docs.ts';
import { action } from '../service.ts';
import {
  recurringTask,
  recurringTaskFields,
  recurringTaskGroups,
  recurringTaskId,
  wholeSchedule,
  withInterval,
} from './schema.ts';

export const updateRecurringTask = action({
  key: 'update_recurring_task',
  noun: 'Recurring Task',
  label: 'Update Recurring Task',
  description:
    'Updates a recurring task or replaces its schedule. Fields left empty keep their values.',
  docs: docs('locations', 'update-recurring-task'),
  scopes: ['recurring-tasks.write'],
  route: 'PUT /locations/{locationId}/recurring-tasks/{recurringTaskId}',
  groups: recurringTaskGroups,
  input: () => ({ recurringTaskId: recurringTaskId(), ...recurringTaskFields() }),
  oneOf: ['title', 'description', 'contactIds', 'owners', 'intervalType', 'ignoreTaskCreation'],
  together: [['intervalType', 'startDate', 'dueAfterSeconds']],
  check: wholeSchedule,
  arrange: withInterval,
  result: 'recurringTask',
  output: recurringTask,
});
