import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperNutrition } from './createRunkeeperNutrition.ts';
import { deleteRunkeeperNutrition } from './deleteRunkeeperNutrition.ts';
import { nutritionDropdown } from './dropdowns.ts';
import { getRunkeeperNutrition } from './getRunkeeperNutrition.ts';
import { listRunkeeperNutrition } from './listRunkeeperNutrition.ts';
import { updateRunkeeperNutrition } from './updateRunkeeperNutrition.ts';

export const operations: readonly Operation[] = [
  ...listRunkeeperNutrition,
  ...getRunkeeperNutrition,
  createRunkeeperNutrition,
  updateRunkeeperNutrition,
  deleteRunkeeperNutrition,
  nutritionDropdown,
];
