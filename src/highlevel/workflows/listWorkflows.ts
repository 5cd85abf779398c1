import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { workflow } from './schema.ts';

export const listWorkflows = read({
  key: 'list_workflows',
  noun: 'Workflow',
  label: 'List Workflows',
  triggers: 'Triggers when a workflow is added (or updated, if selected).',
  finds: 'Finds the workflows of the sub-account.',
  docs: docs('workflows', 'get-workflow'),
  scopes: ['workflows.readonly'],
  route: 'GET /workflows/',
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'workflows[]',
  output: workflow,
  news: { created: 'createdAt', updated: 'updatedAt' },
});
