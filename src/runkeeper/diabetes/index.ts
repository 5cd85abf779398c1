import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperDiabetesMeasurement } from './createRunkeeperDiabetesMeasurement.ts';
import { deleteRunkeeperDiabetesMeasurement } from './deleteRunkeeperDiabetesMeasurement.ts';
import { diabetesMeasurementDropdown } from './dropdowns.ts';
import { getRunkeeperDiabetesMeasurement } from './getRunkeeperDiabetesMeasurement.ts';
import { listRunkeeperDiabetesMeasurements } from './listRunkeeperDiabetesMeasurements.ts';
import { updateRunkeeperDiabetesMeasurement } from './updateRunkeeperDiabetesMeasurement.ts';

export const operations: readonly Operation[] = [
  ...listRunkeeperDiabetesMeasurements,
  ...getRunkeeperDiabetesMeasurement,
  createRunkeeperDiabetesMeasurement,
  updateRunkeeperDiabetesMeasurement,
  deleteRunkeeperDiabetesMeasurement,
  diabetesMeasurementDropdown,
];
