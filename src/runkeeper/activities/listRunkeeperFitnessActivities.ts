import { docs } from '../docs.ts';
import { feed, feedDays } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople } from './facts.ts';
import { activityFilters, keepActivity } from './filters.ts';
import { activity } from './schema.ts';

export const listRunkeeperFitnessActivities = read({
  ...feed,
  key: 'list_runkeeper_fitness_activities',
  noun: 'Activity',
  label: 'List Runkeeper Activities',
  triggers: 'Triggers when the list of activities has a new one.',
  finds: 'Finds activities by day, sport and length, the newest first.',
  docs: docs('fitness-activities#feed'),
  scopes: READ,
  route: 'GET /fitnessActivities',
  mediaType: { answer: media('FitnessActivityFeed') },
  input: activityFilters,
  searchInput: feedDays,
  filter: keepActivity,
  output: activity,
  derive: forPeople,
});
