import type { Operation } from '../../core/operations/operation.ts';
import { snapshotDropdown } from './dropdowns.ts';
import { listSnapshots } from './listSnapshots.ts';

export const operations: readonly Operation[] = [...listSnapshots, snapshotDropdown];
