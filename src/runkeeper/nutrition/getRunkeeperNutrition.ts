import { docs } from '../docs.ts';
import { measured } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { nutrition, nutritionId } from './schema.ts';

export const getRunkeeperNutrition = read({
  key: 'get_runkeeper_nutrition',
  noun: 'Nutrition Entry',
  label: 'Get Runkeeper Nutrition',
  triggers: 'Triggers when the chosen nutrition entry changes.',
  finds: 'Finds a nutrition entry with the app that saved it.',
  docs: docs('nutrition-sets#past'),
  scopes: READ,
  route: 'GET /nutrition/{nutritionId}',
  mediaType: { answer: media('NutritionSet') },
  input: () => ({ nutritionId: nutritionId() }),
  result: '',
  output: nutrition,
  derive: measured,
  news: { ignore: LINKS },
});
