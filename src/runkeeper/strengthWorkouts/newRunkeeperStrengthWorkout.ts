import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { trigger } from '../service.ts';
import { hydrateRunkeeperStrengthWorkout } from './hydrate.ts';
import { forPeople, strengthWorkout } from './schema.ts';

export const newRunkeeperStrengthWorkout = trigger({
  ...feed,
  key: 'new_runkeeper_strength_workout',
  noun: 'Strength Workout',
  label: 'New Runkeeper Strength Workout',
  description: 'Triggers when the athlete has a new strength workout.',
  docs: docs('strength-training#feed'),
  scopes: READ,
  route: 'GET /strengthTrainingActivities',
  mediaType: { answer: media('StrengthTrainingActivityFeed') },
  input: () => ({}),
  output: strengthWorkout,
  derive: forPeople,
  hydrate: hydrateRunkeeperStrengthWorkout,
  news: { only: 'new' },
});
