import { trigger } from '../service.ts';
import { strengthWorkoutFeed } from './feed.ts';
import { hydrateRunkeeperStrengthWorkout } from './hydrate.ts';
import { forPeople, strengthWorkout } from './schema.ts';

export const newRunkeeperStrengthWorkout = trigger({
  ...strengthWorkoutFeed,
  key: 'new_runkeeper_strength_workout',
  noun: 'Strength Workout',
  label: 'New Runkeeper Strength Workout',
  description: 'Triggers when a new strength workout is added.',
  input: () => ({}),
  output: strengthWorkout,
  derive: forPeople,
  hydrate: hydrateRunkeeperStrengthWorkout,
  news: { only: 'new' },
});
