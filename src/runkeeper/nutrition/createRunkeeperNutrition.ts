import { docs } from '../docs.ts';
import { measuredAt } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { posting } from '../posting.ts';
import { action } from '../service.ts';
import { created, NUTRITION, nutritionFields } from './schema.ts';

export const createRunkeeperNutrition = action({
  key: 'create_runkeeper_nutrition',
  noun: 'Nutrition Entry',
  label: 'Create Runkeeper Nutrition',
  description:
    'Adds a nutrition entry (what somebody ate and drank) to the Runkeeper user’s data and gives its ID.',
  docs: docs('nutrition-sets#new'),
  scopes: BASIC,
  route: 'POST /nutrition',
  mediaType: { body: media('NewNutritionSet') },
  input: () => ({ timestamp: measuredAt(), ...nutritionFields(), ...posting() }),
  oneOf: keysOf(NUTRITION),
  located: true,
  output: created,
});
