import { list, text, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { businessId } from '../businesses/schema.ts';
import { contactId } from '../contacts/schema.ts';
import { search } from '../service.ts';
import { userId } from '../users/schema.ts';
import { allTasks, foundTask } from './events/allTasks.ts';

const { docs, scopes, route, repeatable, paging, result } = allTasks;

export const searchTasks = search({
  key: 'search_tasks',
  noun: 'Task',
  label: 'Search Tasks',
  description: 'Finds tasks of all contacts by title, contact, user, business or completion.',
  docs,
  scopes,
  route,
  repeatable,
  input: () => ({
    query: text({ label: 'Search Text', help: 'Words in the title of the task.' }).optional(),
    contactId: list(contactId(), { label: 'Contacts', split: true }).optional(),
    assignedTo: list(userId(), { label: 'Assigned To', split: true }).optional(),
    businessId: businessId().optional(),
    completed: yesNo({ help: 'Defaults to open and completed tasks.' }).optional(),
  }),
  paging,
  result,
  output: () => foundTask({ dateUpdated: out.moment('2026-03-02T16:00:00Z') }),
});
