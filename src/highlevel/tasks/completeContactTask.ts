import { yesNo } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { task, taskId } from './schema.ts';

export const completeContactTask = action({
  key: 'complete_contact_task',
  noun: 'Task',
  label: 'Complete Contact Task',
  description: 'Marks a task of a contact as done, or as open again.',
  docs: docs('contacts', 'update-task-completed'),
  scopes: ['contacts.write'],
  route: 'PUT /contacts/{contactId}/tasks/{taskId}/completed',
  input: () => ({
    contactId: contactId(),
    taskId: taskId(),
    completed: yesNo({ help: 'Choose no to open the task again. Yes when left empty.' }).default(
      true,
    ),
  }),
  result: 'task',
  output: task,
});
