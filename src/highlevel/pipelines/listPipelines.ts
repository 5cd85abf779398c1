import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { pipeline } from './schema.ts';

export const listPipelines = read({
  key: 'list_pipelines',
  noun: 'Pipeline',
  label: 'List Pipelines',
  triggers:
    'Triggers when a pipeline is added (or the pipeline or its stages are updated, if selected).',
  finds: 'Finds the pipelines of the sub-account with their stages.',
  docs: docs('opportunities', 'get-pipelines'),
  scopes: ['opportunities.readonly'],
  route: 'GET /opportunities/pipelines',
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'pipelines[]',
  output: pipeline,
});
