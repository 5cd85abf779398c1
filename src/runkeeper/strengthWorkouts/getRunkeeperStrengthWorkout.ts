import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { forPeople, strengthWorkout, workoutId } from './schema.ts';

export const getRunkeeperStrengthWorkout = read({
  key: 'get_runkeeper_strength_workout',
  noun: 'Strength Workout',
  label: 'Get Runkeeper Strength Workout',
  triggers: 'Triggers when the chosen strength workout changes.',
  finds: 'Finds a strength workout with its exercises and sets.',
  docs: docs('strength-training#past'),
  scopes: READ,
  route: 'GET /strengthTrainingActivities/{workoutId}',
  mediaType: { answer: 'StrengthTrainingActivity' },
  input: () => ({ workoutId: workoutId() }),
  result: '',
  output: strengthWorkout,
  derive: forPeople,
  news: { ignore: LINKS },
});
