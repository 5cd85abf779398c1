import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperFitnessActivity } from './createRunkeeperFitnessActivity.ts';
import { deleteRunkeeperFitnessActivity } from './deleteRunkeeperFitnessActivity.ts';
import { downloadRunkeeperActivity } from './downloadRunkeeperActivity.ts';
import { activityDropdown, sportDropdown } from './dropdowns.ts';
import { getRunkeeperFitnessActivity } from './getRunkeeperFitnessActivity.ts';
import { getRunkeeperFitnessActivitySummary } from './getRunkeeperFitnessActivitySummary.ts';
import { listRunkeeperFitnessActivities } from './listRunkeeperFitnessActivities.ts';
import { newRunkeeperActivity } from './newRunkeeperActivity.ts';
import { updatedRunkeeperActivity } from './updatedRunkeeperActivity.ts';
import { updateRunkeeperFitnessActivity } from './updateRunkeeperFitnessActivity.ts';

export const operations: readonly Operation[] = [
  newRunkeeperActivity,
  updatedRunkeeperActivity,
  ...listRunkeeperFitnessActivities,
  ...getRunkeeperFitnessActivity,
  ...getRunkeeperFitnessActivitySummary,
  createRunkeeperFitnessActivity,
  updateRunkeeperFitnessActivity,
  deleteRunkeeperFitnessActivity,
  downloadRunkeeperActivity,
  activityDropdown,
  sportDropdown,
];
