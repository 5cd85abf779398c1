import { dateTime, text, yesNo } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { task, taskFields } from './schema.ts';

export const createContactTask = action({
  key: 'create_contact_task',
  noun: 'Task',
  label: 'Create Contact Task',
  description: 'Adds a task to a contact.',
  docs: docs('contacts', 'create-task'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/{contactId}/tasks',
  input: () => ({
    contactId: contactId(),
    ...taskFields(),
    title: text(),
    dueDate: dateTime({
      help: 'Such as 2026-03-01 09:00. Without an offset it is in the time zone of your Zap.',
    }),
    completed: yesNo({ help: 'Whether the task is done already. No when left empty.' }).default(
      false,
    ),
  }),
  result: 'task',
  output: task,
});
