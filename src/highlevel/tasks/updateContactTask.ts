import { yesNo } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { task, taskFields, taskId } from './schema.ts';

export const updateContactTask = action({
  key: 'update_contact_task',
  noun: 'Task',
  label: 'Update Contact Task',
  description: 'Updates a contact’s task. Fields left empty keep their values.',
  docs: docs('contacts', 'update-task'),
  scopes: ['contacts.write'],
  route: 'PUT /contacts/{contactId}/tasks/{taskId}',
  input: () => ({
    contactId: contactId(),
    taskId: taskId(),
    ...taskFields(),
    completed: yesNo().optional(),
  }),
  oneOf: ['title', 'body', 'dueDate', 'assignedTo', 'completed'],
  result: 'task',
  output: task,
});
