import { required } from '../../core/input/fields/field.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { recurringTask, recurringTaskFields, recurringTaskGroups, withInterval } from './schema.ts';

export const createRecurringTask = action({
  key: 'create_recurring_task',
  noun: 'Recurring Task',
  label: 'Create Recurring Task',
  description:
    'Adds a task with a title that repeats from a first start on. Each task is due a set time after it starts.',
  docs: docs('locations', 'create-recurring-task'),
  scopes: ['recurring-tasks.write'],
  route: 'POST /locations/{locationId}/recurring-tasks',
  groups: recurringTaskGroups,
  input: () => {
    const fields = recurringTaskFields();
    return {
      ...fields,
      title: required(fields.title),
      intervalType: required(fields.intervalType),
      startDate: required(fields.startDate),
      dueAfterSeconds: required(fields.dueAfterSeconds),
    };
  },
  arrange: withInterval,
  result: 'recurringTask',
  output: recurringTask,
});
