import type { Operation } from '../../core/operations/operation.ts';
import { gearDropdown, gearOrNoneDropdown } from './dropdowns.ts';
import { getStravaGear } from './getStravaGear.ts';

export const operations: readonly Operation[] = [
  ...getStravaGear,
  gearDropdown,
  gearOrNoneDropdown,
];
