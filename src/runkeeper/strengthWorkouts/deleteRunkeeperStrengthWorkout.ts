import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { workoutId } from './schema.ts';

export const deleteRunkeeperStrengthWorkout = action({
  key: 'delete_runkeeper_strength_workout',
  noun: 'Strength Workout',
  label: 'Delete Runkeeper Strength Workout',
  description: 'Deletes a strength workout of the connected athlete.',
  docs: docs('strength-training#deleting-activity'),
  scopes: EDIT,
  route: 'DELETE /strengthTrainingActivities/{workoutId}',
  input: () => ({ workoutId: workoutId() }),
  deletes: 'workoutId',
});
