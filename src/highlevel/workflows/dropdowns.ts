import { withDetail } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const workflowDropdown = dropdown({
  key: 'workflow_dropdown',
  noun: 'Workflow',
  docs: docs('workflows', 'get-workflow'),
  scopes: ['workflows.readonly'],
  route: 'GET /workflows/',
  connection: ['locationId'],
  result: 'workflows[]',
  option: ({ id, name, status }) => ({ id, label: withDetail(name, status) }),
});
