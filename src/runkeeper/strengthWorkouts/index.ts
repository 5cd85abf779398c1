import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperStrengthWorkout } from './createRunkeeperStrengthWorkout.ts';
import { deleteRunkeeperStrengthWorkout } from './deleteRunkeeperStrengthWorkout.ts';
import { strengthWorkoutDropdown } from './dropdowns.ts';
import { getRunkeeperStrengthWorkout } from './getRunkeeperStrengthWorkout.ts';
import { listRunkeeperStrengthWorkouts } from './listRunkeeperStrengthWorkouts.ts';
import { newRunkeeperStrengthWorkout } from './newRunkeeperStrengthWorkout.ts';
import { updateRunkeeperStrengthWorkout } from './updateRunkeeperStrengthWorkout.ts';

export const operations: readonly Operation[] = [
  newRunkeeperStrengthWorkout,
  ...listRunkeeperStrengthWorkouts,
  ...getRunkeeperStrengthWorkout,
  createRunkeeperStrengthWorkout,
  updateRunkeeperStrengthWorkout,
  deleteRunkeeperStrengthWorkout,
  strengthWorkoutDropdown,
];
