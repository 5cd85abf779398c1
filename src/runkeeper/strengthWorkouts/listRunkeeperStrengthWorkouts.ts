import { feedDays } from '../feed.ts';
import { read } from '../service.ts';
import { strengthWorkoutFeed } from './feed.ts';
import { forPeople, strengthWorkout } from './schema.ts';

export const listRunkeeperStrengthWorkouts = read({
  ...strengthWorkoutFeed,
  key: 'list_runkeeper_strength_workouts',
  noun: 'Strength Workout',
  label: 'List Runkeeper Strength Workouts',
  triggers: 'Triggers when a new strength workout is added (or updated, if selected).',
  finds:
    'Finds the IDs and start times of strength workouts by day, newest first. Another search gets a workout’s exercises.',
  input: () => ({}),
  searchInput: feedDays,
  output: strengthWorkout,
  derive: forPeople,
});
