import { pipelineDropdown, pipelineStageDropdown } from './dropdowns.ts';
import { listPipelines } from './listPipelines.ts';

export const pipelines = [...listPipelines, pipelineDropdown, pipelineStageDropdown];
