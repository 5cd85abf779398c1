import { docs } from '../docs.ts';
import { measured } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { NUTRITION, nutrition, nutritionFields, nutritionId } from './schema.ts';

export const updateRunkeeperNutrition = action({
  key: 'update_runkeeper_nutrition',
  noun: 'Nutrition Entry',
  label: 'Update Runkeeper Nutrition',
  description:
    'Changes the values of a nutrition entry that you fill in, and no others. Its time stays.',
  docs: docs('nutrition-sets#past'),
  scopes: EDIT,
  route: 'PUT /nutrition/{nutritionId}',
  mediaType: { answer: media('NutritionSet'), body: media('NutritionSet') },
  input: () => ({ nutritionId: nutritionId(), ...nutritionFields() }),
  oneOf: [...keysOf(NUTRITION), 'meal'],
  echo: { id: 'nutritionId' },
  output: nutrition,
  derive: measured,
});
