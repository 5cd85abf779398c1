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

type Stage = { id: string; name: string };

/** The stages of the chosen pipeline; HighLevel lists stages only within the list of pipelines. */
export const pipelineStageDropdown = dropdown({
  key: 'pipeline_stage_dropdown',
  noun: 'Stage',
  ...pipelines,
  input: () => ({ pipelineId: pipelineId({ local: true }) }),
  option: ({ id, stages }, values) =>
    id === values.pipelineId
      ? ((stages ?? []) as Stage[]).map((stage) => ({ id: stage.id, label: stage.name }))
      : null,
});
