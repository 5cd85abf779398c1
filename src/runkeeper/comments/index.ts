import { createRunkeeperActivityComment } from './createRunkeeperActivityComment.ts';
import { createRunkeeperStrengthWorkoutComment } from './createRunkeeperStrengthWorkoutComment.ts';
import { listRunkeeperActivityComments } from './listRunkeeperActivityComments.ts';
import { listRunkeeperStrengthWorkoutComments } from './listRunkeeperStrengthWorkoutComments.ts';

export const comments = [
  ...listRunkeeperActivityComments,
  createRunkeeperActivityComment,
  ...listRunkeeperStrengthWorkoutComments,
  createRunkeeperStrengthWorkoutComment,
];
