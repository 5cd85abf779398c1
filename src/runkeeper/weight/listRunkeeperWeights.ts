import { docs } from '../docs.ts';
import { feed, feedDays } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople, weight } from './schema.ts';

export const listRunkeeperWeights = read({
  ...feed,
  key: 'list_runkeeper_weights',
  noun: 'Weight Measurement',
  label: 'List Runkeeper Weight Measurements',
  triggers: 'Triggers when the list of weight measurements has a new one.',
  finds: 'Finds weight measurements (weight, fat and body mass index) by day, the newest first.',
  docs: docs('weight-sets#feed'),
  scopes: READ,
  route: 'GET /weight',
  mediaType: { answer: media('WeightSetFeed') },
  input: () => ({}),
  searchInput: feedDays,
  output: weight,
  derive: forPeople,
});
