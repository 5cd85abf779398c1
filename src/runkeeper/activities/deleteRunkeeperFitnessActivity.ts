import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { activityId } from './schema.ts';

export const deleteRunkeeperFitnessActivity = action({
  key: 'delete_runkeeper_fitness_activity',
  noun: 'Activity',
  label: 'Delete Runkeeper Activity',
  description: 'Deletes an activity of the connected athlete.',
  docs: docs('fitness-activities#deleting-activity'),
  scopes: EDIT,
  route: 'DELETE /fitnessActivities/{activityId}',
  input: () => ({ activityId: activityId() }),
  deletes: 'activityId',
});
