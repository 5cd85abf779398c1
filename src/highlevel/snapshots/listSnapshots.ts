import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { snapshot } from './schema.ts';

export const listSnapshots = read({
  key: 'list_snapshots',
  noun: 'Snapshot',
  label: 'List Snapshots',
  triggers: 'Triggers when a snapshot is added to the agency. Needs the connection of an agency.',
  finds: 'Finds the agency’s snapshots. Needs the connection of an agency.',
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
