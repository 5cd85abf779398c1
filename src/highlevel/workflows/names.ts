import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

/** Comes whole. */
const workflows: Names = {
  list: {
    docs: docs('workflows', 'get-workflow'),
    scopes: ['workflows.readonly'],
    route: 'GET /workflows/',
    connection: ['locationId'],
    result: 'workflows[]',
  },
};

/** The name of the workflow whose id is beside it. */
export const workflowName = () =>
  out.name('Welcome new members', { of: 'workflowId', in: workflows, label: 'Workflow Name' });
