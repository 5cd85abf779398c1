import type { Operation } from '../../core/operations/operation.ts';
import { addContactToWorkflow } from './addContactToWorkflow.ts';
import { workflowDropdown } from './dropdowns.ts';
import { listWorkflows } from './listWorkflows.ts';
import { removeFromWorkflow } from './removeFromWorkflow.ts';

export const operations: readonly Operation[] = [
  ...listWorkflows,
  addContactToWorkflow,
  removeFromWorkflow,
  workflowDropdown,
];
