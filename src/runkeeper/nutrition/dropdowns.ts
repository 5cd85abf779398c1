import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { nameOf } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { idOf } from '../record.ts';
import { dropdown } from '../service.ts';
import { NUTRITION } from './schema.ts';

export const nutritionDropdown = dropdown({
  ...feed,
  key: 'runkeeper_nutrition_dropdown',
  noun: 'Nutrition Entry',
  docs: docs('nutrition-sets#feed'),
  scopes: READ,
  route: 'GET /nutrition',
  mediaType: { answer: media('NutritionSetFeed') },
  option: (raw) => ({ id: idOf(raw.uri), label: nameOf(raw, NUTRITION) }),
});
