import { withDetail } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { pipelineId } from './schema.ts';

const pipelines = {
  docs: docs('opportunities', 'get-pipelines'),
  scopes: ['opportunities.readonly'],
  route: 'GET /opportunities/pipelines',
  connection: ['locationId'],
  result: 'pipelines[]',
} as const;

export const pipelineDropdown = dropdown({
  key: 'pipeline_dropdown',
  noun: 'Pipeline',
  ...pipelines,
  option: ({ id, name }) => ({ id, label: name }),
});

type Stage = { id: string; name?: string };

/** The stages of the chosen pipeline, else of all pipelines; HighLevel lists stages only within the list of pipelines. */
export const pipelineStageDropdown = dropdown({
  key: 'pipeline_stage_dropdown',
  noun: 'Stage',
  ...pipelines,
  input: () => ({ pipelineId: pipelineId({ local: true }).optional() }),
  option: ({ id: pipeline, name, stages }, { pipelineId: chosen }) =>
    chosen === undefined || chosen === pipeline
      ? ((stages ?? []) as Stage[]).map((stage) => ({
          id: stage.id,
          label: chosen ? stage.name : withDetail(stage.name, name),
        }))
      : null,
});
