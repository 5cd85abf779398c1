import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { arranged, exercises, ROWS, start, workoutFields } from './fields.ts';
import { forPeople, strengthWorkout, workoutId } from './schema.ts';

export const updateRunkeeperStrengthWorkout = action({
  key: 'update_runkeeper_strength_workout',
  noun: 'Strength Workout',
  label: 'Update Runkeeper Strength Workout',
  description:
    'Updates a strength workout. Fields you leave empty stay as they are; exercises replace all existing ones.',
  docs: docs('strength-training#past'),
  scopes: EDIT,
  route: 'PUT /strengthTrainingActivities/{workoutId}',
  mediaType: { answer: 'StrengthTrainingActivity', body: 'StrengthTrainingActivity' },
  input: () => ({
    workoutId: workoutId(),
    start_time: start().optional(),
    exercises: exercises().optional(),
    ...workoutFields(),
  }),
  oneOf: ['start_time', 'exercises', 'total_calories', 'notes'],
  notice: ROWS,
  arrange: arranged,
  echo: { id: 'workoutId' },
  output: strengthWorkout,
  derive: forPeople,
});
