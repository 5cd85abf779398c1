import { docs } from '../docs.ts';
import { feed, feedDays } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople, strengthWorkout } from './schema.ts';

export const listRunkeeperStrengthWorkouts = read({
  ...feed,
  key: 'list_runkeeper_strength_workouts',
  noun: 'Strength Workout',
  label: 'List Runkeeper Strength Workouts',
  triggers: 'Triggers when the list of strength workouts has a new one.',
  finds:
    'Finds the IDs and starts of strength workouts by day, the newest first. Get Runkeeper Strength Workout has the exercises.',
  docs: docs('strength-training#feed'),
  scopes: READ,
  route: 'GET /strengthTrainingActivities',
  mediaType: { answer: media('StrengthTrainingActivityFeed') },
  input: () => ({}),
  searchInput: feedDays,
  output: strengthWorkout,
  derive: forPeople,
});
