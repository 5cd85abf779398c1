import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { forPeople } from './facts.ts';
import { activityFields, arranged, detailsGroup, lasted, start, type } from './fields.ts';
import { activity, activityId } from './schema.ts';

export const updateRunkeeperFitnessActivity = action({
  key: 'update_runkeeper_fitness_activity',
  noun: 'Activity',
  label: 'Update Runkeeper Activity',
  description: 'Updates an activity. Fields you leave empty stay as they are.',
  docs: docs('fitness-activities#past'),
  scopes: EDIT,
  route: 'PUT /fitnessActivities/{activityId}',
  mediaType: { answer: 'FitnessActivitySummary', body: 'FitnessActivitySummary' },
  input: () => ({
    activityId: activityId(),
    type: type().optional(),
    start_time: start().optional(),
    duration: lasted().optional(),
    ...activityFields(),
  }),
  groups: detailsGroup,
  oneOf: [
    'type',
    'start_time',
    'duration',
    'distance',
    'notes',
    'average_heart_rate',
    'total_calories',
    'equipment',
  ],
  arrange: arranged,
  echo: { id: 'activityId' },
  output: activity,
  derive: forPeople,
});
