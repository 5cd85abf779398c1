import { isTrue } from '../../core/raw.ts';
import { withDetail } from '../../core/told.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const taskDropdown = dropdown({
  key: 'task_dropdown',
  noun: 'Task',
  docs: docs('contacts', 'get-all-tasks'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}/tasks',
  input: () => ({ contactId: contactId() }),
  result: 'tasks[]',
  option: ({ id, title, completed }) => ({
    id,
    label: withDetail(title, isTrue(completed) && 'done'),
  }),
});
