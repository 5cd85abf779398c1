import { trigger } from '../service.ts';
import { forPeople } from './facts.ts';
import { activityFeed } from './feed.ts';
import { activityFilters, keepActivity } from './filters.ts';
import { hydrateRunkeeperActivity } from './hydrate.ts';
import { activity } from './schema.ts';

export const newRunkeeperActivity = trigger({
  ...activityFeed,
  key: 'new_runkeeper_activity',
  noun: 'Activity',
  label: 'New Runkeeper Activity',
  description: 'Triggers when the athlete adds a new activity.',
  input: activityFilters,
  filter: keepActivity,
  output: activity,
  derive: forPeople,
  hydrate: hydrateRunkeeperActivity,
  news: { only: 'new' },
});
