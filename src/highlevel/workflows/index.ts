import { addContactToWorkflow } from './addContactToWorkflow.ts';
import { workflowDropdown } from './dropdowns.ts';
import { listWorkflows } from './listWorkflows.ts';
import { removeFromWorkflow } from './removeFromWorkflow.ts';

export const workflows = [
  ...listWorkflows,
  addContactToWorkflow,
  removeFromWorkflow,
  workflowDropdown,
];
