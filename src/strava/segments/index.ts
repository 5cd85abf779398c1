import type { Operation } from '../../core/operations/operation.ts';
import { segmentDropdown } from './dropdowns.ts';
import { exploreStravaSegments } from './exploreStravaSegments.ts';
import { getStravaSegment } from './getStravaSegment.ts';
import { listStarredStravaSegments } from './listStarredStravaSegments.ts';
import { starStravaSegment } from './starStravaSegment.ts';

export const operations: readonly Operation[] = [
  ...getStravaSegment,
  ...listStarredStravaSegments,
  starStravaSegment,
  exploreStravaSegments,
  segmentDropdown,
];
