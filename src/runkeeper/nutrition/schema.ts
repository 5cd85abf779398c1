import { text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { fieldsOf, valuesOf } from '../measurements/quantities.ts';

/** https://runkeeper.com/developer/healthgraph/nutrition-sets */
export const NUTRITION = {
  calories: { label: 'Calories (kcal)', example: 640 },
  carbohydrates: { label: 'Carbohydrates (g)', example: 71 },
  fat: { label: 'Fat (g)', example: 22 },
  fiber: { label: 'Fiber (g)', example: 9 },
  protein: { label: 'Protein (g)', example: 34 },
  sodium: { label: 'Sodium (mg)', example: 820 },
  water: { label: 'Water (fl oz)', example: 12 },
};

const MEALS = { Breakfast: 'Breakfast', Lunch: 'Lunch', Dinner: 'Dinner', Snack: 'Snack' };

export const nutritionFields = () => ({
  ...fieldsOf(NUTRITION),
  meal: text({
    max: 64,
    choices: MEALS,
    help: 'Runkeeper does not document its meals, so it may refuse other names.',
  }).optional(),
});

export const nutritionValues = () => ({ ...valuesOf(NUTRITION), meal: out.text('Lunch') });
