import type { Operation } from '../../core/operations/operation.ts';
import { newStarredStravaSegment } from './newStarredStravaSegment.ts';
import { newStravaPersonalRecord } from './newStravaPersonalRecord.ts';
import { newStravaRoute } from './newStravaRoute.ts';
import { newStravaSegmentEffort } from './newStravaSegmentEffort.ts';
import { stravaActivityDeleted } from './stravaActivityDeleted.ts';
import { stravaActivityUpdated } from './stravaActivityUpdated.ts';
import { stravaAthleteDisconnected } from './stravaAthleteDisconnected.ts';
import { stravaAthleteInactive } from './stravaAthleteInactive.ts';
import { stravaAthleteProfileChanged } from './stravaAthleteProfileChanged.ts';
import { stravaDistanceMilestone } from './stravaDistanceMilestone.ts';
import { stravaGearPassedDistance } from './stravaGearPassedDistance.ts';
import { stravaMonthlyTrainingSummary } from './stravaMonthlyTrainingSummary.ts';
import { stravaStreak } from './stravaStreak.ts';
import { stravaTotalsMilestone } from './stravaTotalsMilestone.ts';
import { stravaWeeklyTrainingSummary } from './stravaWeeklyTrainingSummary.ts';

/** What has happened, rather than what there is. */
export const operations: readonly Operation[] = [
  stravaActivityUpdated,
  stravaActivityDeleted,
  stravaAthleteDisconnected,
  newStravaPersonalRecord,
  newStravaSegmentEffort,
  stravaDistanceMilestone,
  stravaTotalsMilestone,
  stravaStreak,
  stravaAthleteInactive,
  stravaWeeklyTrainingSummary,
  stravaMonthlyTrainingSummary,
  newStarredStravaSegment,
  newStravaRoute,
  stravaGearPassedDistance,
  stravaAthleteProfileChanged,
];
