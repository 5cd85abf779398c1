import { docs } from '../docs.ts';
import { feed, feedDays } from '../feed.ts';
import { measured } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { backgroundActivity } from './schema.ts';

export const listRunkeeperBackgroundActivities = read({
  ...feed,
  key: 'list_runkeeper_background_activities',
  noun: 'Background Activity',
  label: 'List Runkeeper Background Activities',
  triggers: 'Triggers when the list of background activities has a new one.',
  finds:
    'Finds background activities (steps and calories burned outside of workouts) by day, the newest first.',
  docs: docs('background-activity-sets#feed'),
  scopes: READ,
  route: 'GET /backgroundActivities',
  mediaType: { answer: media('BackgroundActivitySetFeed') },
  input: () => ({}),
  searchInput: feedDays,
  output: backgroundActivity,
  derive: measured,
});
