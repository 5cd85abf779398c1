import type { Operation } from '../../core/operations/operation.ts';
import { newRunkeeperPersonalRecord } from './newRunkeeperPersonalRecord.ts';
import { runkeeperAthleteInactive } from './runkeeperAthleteInactive.ts';
import { runkeeperDistanceMilestone } from './runkeeperDistanceMilestone.ts';
import { runkeeperItemDeleted } from './runkeeperItemDeleted.ts';
import { runkeeperMonthlyTrainingSummary } from './runkeeperMonthlyTrainingSummary.ts';
import { runkeeperStreak } from './runkeeperStreak.ts';
import { runkeeperTotalsMilestone } from './runkeeperTotalsMilestone.ts';
import { runkeeperWeeklyTrainingSummary } from './runkeeperWeeklyTrainingSummary.ts';

/** What has happened, rather than what there is. */
export const operations: readonly Operation[] = [
  runkeeperItemDeleted,
  newRunkeeperPersonalRecord,
  runkeeperDistanceMilestone,
  runkeeperTotalsMilestone,
  runkeeperStreak,
  runkeeperAthleteInactive,
  runkeeperWeeklyTrainingSummary,
  runkeeperMonthlyTrainingSummary,
];
