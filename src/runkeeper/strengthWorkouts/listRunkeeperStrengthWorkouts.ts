import { feedDays } from '../feed.ts';
import { read } from '../service.ts';
import { strengthWorkoutFeed } from './feed.ts';
import { forPeople, strengthWorkout } from './schema.ts';

export const listRunkeeperStrengthWorkouts = read({
  ...strengthWorkoutFeed,
  key: 'list_runkeeper_strength_workouts',
  noun: 'Strength Workout',
  label: 'List Runkeeper Strength Workouts',
  triggers: 'Triggers when the list of strength workouts has a new one.',
  finds:
    'Finds the IDs and starts of strength workouts by day, the newest first. Get Runkeeper Strength Workout has the exercises.',
  input: () => ({}),
  searchInput: feedDays,
  output: strengthWorkout,
  derive: forPeople,
});
