import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperWeight } from './createRunkeeperWeight.ts';
import { deleteRunkeeperWeight } from './deleteRunkeeperWeight.ts';
import { weightDropdown } from './dropdowns.ts';
import { getRunkeeperWeight } from './getRunkeeperWeight.ts';
import { listRunkeeperWeights } from './listRunkeeperWeights.ts';
import { newRunkeeperWeight } from './newRunkeeperWeight.ts';
import { updateRunkeeperWeight } from './updateRunkeeperWeight.ts';

export const operations: readonly Operation[] = [
  newRunkeeperWeight,
  ...listRunkeeperWeights,
  ...getRunkeeperWeight,
  createRunkeeperWeight,
  updateRunkeeperWeight,
  deleteRunkeeperWeight,
  weightDropdown,
];
