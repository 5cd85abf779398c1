import type { Raw } from '../../../core/raw.ts';

/** Whether an opportunity is in the chosen pipeline and stage, as far as they are chosen. */
export const inPipeline = (
  record: Raw,
  { pipelineId, pipelineStageId }: { pipelineId?: string; pipelineStageId?: string },
) =>
  (!pipelineId || record.pipelineId === pipelineId) &&
  (!pipelineStageId || record.pipelineStageId === pipelineStageId);
