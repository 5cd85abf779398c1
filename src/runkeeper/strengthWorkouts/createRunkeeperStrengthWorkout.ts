import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { posting, postingGroup } from '../posting.ts';
import { action } from '../service.ts';
import { arranged, exercises, ROWS, start, workoutFields } from './fields.ts';
import { created } from './schema.ts';

export const createRunkeeperStrengthWorkout = action({
  key: 'create_runkeeper_strength_workout',
  noun: 'Strength Workout',
  label: 'Create Runkeeper Strength Workout',
  description: 'Adds a strength workout with its start and exercises, and returns its ID.',
  docs: docs('strength-training#newly-completed-activities'),
  scopes: BASIC,
  route: 'POST /strengthTrainingActivities',
  mediaType: { body: 'NewStrengthTrainingActivity' },
  input: () => ({
    start_time: start(),
    exercises: exercises(),
    ...workoutFields(),
    ...posting(),
  }),
  groups: postingGroup,
  notice: ROWS,
  arrange: arranged,
  located: true,
  output: created,
});
