import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { task, taskId } from './schema.ts';

export const deleteContactTask = action({
  key: 'delete_contact_task',
  noun: 'Task',
  label: 'Delete Contact Task',
  description: 'Deletes a task from a contact.',
  docs: docs('contacts', 'delete-task'),
  scopes: ['contacts.write'],
  route: 'DELETE /contacts/{contactId}/tasks/{taskId}',
  input: () => ({ contactId: contactId(), taskId: taskId() }),
  deletes: 'taskId',
  of: task,
});
