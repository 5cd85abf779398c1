import { feedDays } from '../feed.ts';
import { read } from '../service.ts';
import { forPeople } from './facts.ts';
import { activityFeed } from './feed.ts';
import { activityFilters, keepActivity } from './filters.ts';
import { activity } from './schema.ts';

export const listRunkeeperFitnessActivities = read({
  ...activityFeed,
  key: 'list_runkeeper_fitness_activities',
  noun: 'Activity',
  label: 'List Runkeeper Activities',
  triggers: 'Triggers when a new activity is added (or updated, if selected).',
  finds: 'Finds activities by day, sport and length, newest first.',
  input: activityFilters,
  searchInput: feedDays,
  filter: keepActivity,
  output: activity,
  derive: forPeople,
});
