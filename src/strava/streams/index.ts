import type { Operation } from '../../core/operations/operation.ts';
import { getStravaActivityStreams } from './getStravaActivityStreams.ts';
import { getStravaRouteStreams } from './getStravaRouteStreams.ts';
import { getStravaSegmentEffortStreams } from './getStravaSegmentEffortStreams.ts';
import { getStravaSegmentStreams } from './getStravaSegmentStreams.ts';

export const operations: readonly Operation[] = [
  ...getStravaActivityStreams,
  ...getStravaSegmentEffortStreams,
  ...getStravaSegmentStreams,
  ...getStravaRouteStreams,
];
