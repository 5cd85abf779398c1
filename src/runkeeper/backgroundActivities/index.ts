import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperBackgroundActivity } from './createRunkeeperBackgroundActivity.ts';
import { deleteRunkeeperBackgroundActivity } from './deleteRunkeeperBackgroundActivity.ts';
import { backgroundActivityDropdown } from './dropdowns.ts';
import { getRunkeeperBackgroundActivity } from './getRunkeeperBackgroundActivity.ts';
import { listRunkeeperBackgroundActivities } from './listRunkeeperBackgroundActivities.ts';
import { updateRunkeeperBackgroundActivity } from './updateRunkeeperBackgroundActivity.ts';

export const operations: readonly Operation[] = [
  ...listRunkeeperBackgroundActivities,
  ...getRunkeeperBackgroundActivity,
  createRunkeeperBackgroundActivity,
  updateRunkeeperBackgroundActivity,
  deleteRunkeeperBackgroundActivity,
  backgroundActivityDropdown,
];
