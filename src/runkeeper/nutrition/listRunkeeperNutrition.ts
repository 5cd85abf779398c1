import { docs } from '../docs.ts';
import { feed, feedDays } from '../feed.ts';
import { measured } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { nutrition } from './schema.ts';

export const listRunkeeperNutrition = read({
  ...feed,
  key: 'list_runkeeper_nutrition',
  noun: 'Nutrition Entry',
  label: 'List Runkeeper Nutrition',
  triggers: 'Triggers when the list of nutrition entries has a new one.',
  finds: 'Finds nutrition entries (what somebody ate and drank) by day, the newest first.',
  docs: docs('nutrition-sets#feed'),
  scopes: READ,
  route: 'GET /nutrition',
  mediaType: { answer: media('NutritionSetFeed') },
  input: () => ({}),
  searchInput: feedDays,
  output: nutrition,
  derive: measured,
});
