import { docs } from '../docs.ts';
import { feed, modifiedSince } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { trigger } from '../service.ts';
import { hydrateRunkeeperActivity } from './detail.ts';
import { forPeople } from './facts.ts';
import { activityFilters, keepActivity } from './filters.ts';
import { activity } from './schema.ts';

export const updatedRunkeeperActivity = trigger({
  ...feed,
  key: 'updated_runkeeper_activity',
  noun: 'Activity',
  label: 'Updated Runkeeper Activity',
  description:
    'Triggers when an activity is added, or its type, start, distance, duration or calories change. Runkeeper does not show other changes here.',
  docs: docs('fitness-activities#feed'),
  scopes: READ,
  route: 'GET /fitnessActivities',
  mediaType: { answer: media('FitnessActivityFeed') },
  windows: modifiedSince({ days: 2 }),
  input: activityFilters,
  filter: keepActivity,
  output: activity,
  derive: forPeople,
  detail: hydrateRunkeeperActivity,
  everyChange: true,
});
