import type { Operation } from '../../core/operations/operation.ts';
import { segmentEffortDropdown } from './dropdowns.ts';
import { getStravaSegmentEffort } from './getStravaSegmentEffort.ts';
import { listStravaSegmentEfforts } from './listStravaSegmentEfforts.ts';

export const operations: readonly Operation[] = [
  ...listStravaSegmentEfforts,
  ...getStravaSegmentEffort,
  segmentEffortDropdown,
];
