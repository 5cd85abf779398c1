import type { Operation } from '../../core/operations/operation.ts';
import { customObjectDropdown, recordObjectDropdown } from './dropdowns.ts';
import { recordCreated } from './events/recordCreated.ts';
import { recordUpdated } from './events/recordUpdated.ts';

export const operations: readonly Operation[] = [
  recordCreated,
  recordUpdated,
  customObjectDropdown,
  recordObjectDropdown,
];
