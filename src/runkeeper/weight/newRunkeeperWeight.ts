import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { trigger } from '../service.ts';
import { forPeople, weight } from './schema.ts';

export const newRunkeeperWeight = trigger({
  ...feed,
  key: 'new_runkeeper_weight',
  noun: 'Weight Measurement',
  label: 'New Runkeeper Weight Measurement',
  description: 'Triggers when the athlete has a new weight measurement.',
  docs: docs('weight-sets#feed'),
  scopes: READ,
  route: 'GET /weight',
  mediaType: { answer: media('WeightSetFeed') },
  input: () => ({}),
  output: weight,
  derive: forPeople,
  news: { only: 'new' },
});
