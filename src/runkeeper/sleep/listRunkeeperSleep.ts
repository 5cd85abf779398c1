import { docs } from '../docs.ts';
import { feed, feedDays } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople, sleep } from './schema.ts';

export const listRunkeeperSleep = read({
  ...feed,
  key: 'list_runkeeper_sleep',
  noun: 'Sleep Entry',
  label: 'List Runkeeper Sleep',
  triggers: 'Triggers when the list of sleep entries has a new one.',
  finds: 'Finds sleep entries (how long and how well somebody slept) by day, the newest first.',
  docs: docs('sleep-sets#feed'),
  scopes: READ,
  route: 'GET /sleep',
  mediaType: { answer: media('SleepSetFeed') },
  input: () => ({}),
  searchInput: feedDays,
  output: sleep,
  derive: forPeople,
});
