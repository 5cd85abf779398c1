import { docs } from '../docs.ts';
import { nameContains, nameField } from '../nameContains.ts';
import { read } from '../service.ts';
import { snapshot } from './schema.ts';

export const listSnapshots = read({
  key: 'list_snapshots',
  noun: 'Snapshot',
  label: 'List Snapshots',
  triggers: 'Triggers when the agency gets a snapshot. It needs a HighLevel agency account.',
  finds: 'Finds the snapshots of the agency. It needs a HighLevel agency account.',
  docs: docs('snapshots', 'get-custom-snapshots'),
  scopes: ['snapshots.readonly'],
  route: 'GET /snapshots/',
  account: 'agency',
  connection: ['companyId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'snapshots[]',
  output: snapshot,
});
