import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperActivityComment } from './createRunkeeperActivityComment.ts';
import { createRunkeeperStrengthWorkoutComment } from './createRunkeeperStrengthWorkoutComment.ts';
import { listRunkeeperActivityComments } from './listRunkeeperActivityComments.ts';
import { listRunkeeperStrengthWorkoutComments } from './listRunkeeperStrengthWorkoutComments.ts';

export const operations: readonly Operation[] = [
  ...listRunkeeperActivityComments,
  createRunkeeperActivityComment,
  ...listRunkeeperStrengthWorkoutComments,
  createRunkeeperStrengthWorkoutComment,
];
