import { snapshotDropdown } from './dropdowns.ts';
import { listSnapshots } from './listSnapshots.ts';

export const snapshots = [...listSnapshots, snapshotDropdown];
