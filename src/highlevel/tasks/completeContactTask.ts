import { yesNo } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { task, taskId } from './schema.ts';

export const completeContactTask = action({
  key: 'complete_contact_task',
  noun: 'Task',
  label: 'Complete Contact Task',
  description: 'Marks a contact’s task as completed, or reopens it.',
  docs: docs('contacts', 'update-task-completed'),
  scopes: ['contacts.write'],
  route: 'PUT /contacts/{contactId}/tasks/{taskId}/completed',
  input: () => ({
    contactId: contactId(),
    taskId: taskId(),
    completed: yesNo({ help: 'Choose no to reopen the task. Defaults to yes.' }).default(true),
  }),
  result: 'task',
  output: task,
});
