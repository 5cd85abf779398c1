import type { Operation } from '../../core/operations/operation.ts';
import { pipelineDropdown, pipelineStageDropdown } from './dropdowns.ts';
import { listPipelines } from './listPipelines.ts';

export const operations: readonly Operation[] = [
  ...listPipelines,
  pipelineDropdown,
  pipelineStageDropdown,
];
