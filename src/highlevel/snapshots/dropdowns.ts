import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const snapshotDropdown = dropdown({
  key: 'snapshot_dropdown',
  noun: 'Snapshot',
  docs: docs('snapshots', 'get-custom-snapshots'),
  scopes: ['snapshots.readonly'],
  route: 'GET /snapshots/',
  account: 'agency',
  connection: ['companyId'],
  result: 'snapshots[]',
  option: ({ id, name }) => ({ id, label: name }),
});
