import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { nutritionId } from './schema.ts';

export const deleteRunkeeperNutrition = action({
  key: 'delete_runkeeper_nutrition',
  noun: 'Nutrition Entry',
  label: 'Delete Runkeeper Nutrition',
  description: 'Deletes a nutrition entry of the Runkeeper user.',
  docs: docs('nutrition-sets#past'),
  scopes: EDIT,
  route: 'DELETE /nutrition/{nutritionId}',
  input: () => ({ nutritionId: nutritionId() }),
  deletes: 'nutritionId',
});
