import { dateTime, text, yesNo } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { task, taskFields } from './schema.ts';

export const createContactTask = action({
  key: 'create_contact_task',
  noun: 'Task',
  label: 'Create Contact Task',
  description: 'Adds a task with a title and a due date to a contact.',
  docs: docs('contacts', 'create-task'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/{contactId}/tasks',
  input: () => ({
    contactId: contactId(),
    ...taskFields(),
    title: text(),
    dueDate: dateTime({
      help: 'In your Zap’s time zone unless it has an offset.',
    }),
    completed: yesNo({ help: 'Whether the task is already completed. Defaults to no.' }).default(
      false,
    ),
  }),
  result: 'task',
  output: task,
});
