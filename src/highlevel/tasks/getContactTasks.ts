import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { task } from './schema.ts';

export const getContactTasks = read({
  key: 'get_contact_tasks',
  noun: 'Task',
  label: 'Get Contact Tasks',
  triggers: 'Triggers when a task is added to the chosen contact (or updated, if selected).',
  finds: 'Finds the tasks of a contact.',
  docs: docs('contacts', 'get-all-tasks'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}/tasks',
  input: () => ({ contactId: contactId() }),
  result: 'tasks[]',
  output: task,
});
