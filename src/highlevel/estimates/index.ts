import type { Operation } from '../../core/operations/operation.ts';
import { createEstimate } from './createEstimate.ts';
import { estimateDropdown } from './dropdowns.ts';
import { listEstimates } from './listEstimates.ts';
import { sendEstimate } from './sendEstimate.ts';

export const operations: readonly Operation[] = [
  ...listEstimates,
  createEstimate,
  sendEstimate,
  estimateDropdown,
];
