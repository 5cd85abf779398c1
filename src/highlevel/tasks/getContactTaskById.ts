import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { task, taskId } from './schema.ts';

export const getContactTaskById = read({
  key: 'get_contact_task_by_id',
  noun: 'Task',
  label: 'Get Contact Task by ID',
  triggers: 'Triggers when the chosen task changes.',
  finds: 'Finds a task of a contact by its ID.',
  docs: docs('contacts', 'get-task'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}/tasks/{taskId}',
  input: () => ({ contactId: contactId(), taskId: taskId() }),
  result: 'task',
  output: task,
});
