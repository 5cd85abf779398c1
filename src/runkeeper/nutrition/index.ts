import { collection } from '../measurements/collection.ts';
import { NUTRITION, nutritionFields, nutritionValues } from './schema.ts';

export const operations = collection({
  path: '/nutrition',
  media: 'NutritionSet',
  page: 'nutrition-sets',
  noun: 'Nutrition Entry',
  plural: 'Nutrition Entries',
  name: 'Nutrition',
  about: 'calories, nutrients and water',
  keys: {
    id: 'nutritionId',
    list: 'list_runkeeper_nutrition',
    get: 'get_runkeeper_nutrition',
    create: 'create_runkeeper_nutrition',
    update: 'update_runkeeper_nutrition',
    delete: 'delete_runkeeper_nutrition',
    dropdown: 'runkeeper_nutrition_dropdown',
  },
  exampleId: 5_000_022,
  quantities: NUTRITION,
  fields: nutritionFields,
  changesAlone: ['meal'],
  values: nutritionValues,
});
