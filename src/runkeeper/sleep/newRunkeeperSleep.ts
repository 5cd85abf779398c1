import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { trigger } from '../service.ts';
import { forPeople, sleep } from './schema.ts';

export const newRunkeeperSleep = trigger({
  ...feed,
  key: 'new_runkeeper_sleep',
  noun: 'Sleep Entry',
  label: 'New Runkeeper Sleep',
  description: 'Triggers when the athlete has a new sleep entry.',
  docs: docs('sleep-sets#feed'),
  scopes: READ,
  route: 'GET /sleep',
  mediaType: { answer: media('SleepSetFeed') },
  input: () => ({}),
  output: sleep,
  derive: forPeople,
  news: { only: 'new' },
});
