import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { trigger } from '../service.ts';
import { forPeople } from './facts.ts';
import { activityFilters, keepActivity } from './filters.ts';
import { hydrateRunkeeperActivity } from './hydrate.ts';
import { activity } from './schema.ts';

export const newRunkeeperActivity = trigger({
  ...feed,
  key: 'new_runkeeper_activity',
  noun: 'Activity',
  label: 'New Runkeeper Activity',
  description: 'Triggers when the athlete has a new activity.',
  docs: docs('fitness-activities#feed'),
  scopes: READ,
  route: 'GET /fitnessActivities',
  mediaType: { answer: media('FitnessActivityFeed') },
  input: activityFilters,
  filter: keepActivity,
  output: activity,
  derive: forPeople,
  hydrate: hydrateRunkeeperActivity,
  news: { only: 'new' },
});
