import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperGeneralMeasurement } from './createRunkeeperGeneralMeasurement.ts';
import { deleteRunkeeperGeneralMeasurement } from './deleteRunkeeperGeneralMeasurement.ts';
import { generalMeasurementDropdown } from './dropdowns.ts';
import { getRunkeeperGeneralMeasurement } from './getRunkeeperGeneralMeasurement.ts';
import { listRunkeeperGeneralMeasurements } from './listRunkeeperGeneralMeasurements.ts';
import { updateRunkeeperGeneralMeasurement } from './updateRunkeeperGeneralMeasurement.ts';

export const operations: readonly Operation[] = [
  ...listRunkeeperGeneralMeasurements,
  ...getRunkeeperGeneralMeasurement,
  createRunkeeperGeneralMeasurement,
  updateRunkeeperGeneralMeasurement,
  deleteRunkeeperGeneralMeasurement,
  generalMeasurementDropdown,
];
