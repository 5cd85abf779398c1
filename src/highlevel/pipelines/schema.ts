import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

export const pipelineId = (options: FieldOptions = {}) =>
  recordId({ label: 'Pipeline', dropdown: 'pipeline_dropdown', ...options });

/** A stage of the pipeline that the step's field `pipelineId` names. */
export const pipelineStageId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Stage',
    dropdown: 'pipeline_stage_dropdown',
    dependsOn: ['pipelineId'],
    ...options,
  });

/** A pipeline with its stages: https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-pipelines */
export const pipeline = () =>
  out.object({
    id: out.id('VDm7RPYC2GLUvdpKmBfC', 'Pipeline ID'),
    name: out.text('Memberships'),
    stages: out.list(
      out.object({
        id: out.id('7915dedc-8f18-44d5-8bc3-77c04e994a10', 'Stage ID'),
        name: out.text('New Lead'),
        position: out.integer(0),
      }),
    ),
    showInFunnel: out.yesNo(true),
    showInPieChart: out.yesNo(true),
    colorRenderMode: out.text('dot'),
    ...subAccount(),
  });
