import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

type Stage = { id: unknown; name: unknown };

/** Pipelines and their stages, which come in one list. */
const pipelines: Names = {
  list: {
    docs: docs('opportunities', 'get-pipelines'),
    scopes: ['opportunities.readonly'],
    route: 'GET /opportunities/pipelines',
    connection: ['locationId'],
    result: 'pipelines[]',
    read: ({ id, name, stages }) => [
      [id, name],
      ...((stages ?? []) as Stage[]).map((stage) => [stage.id, stage.name] as const),
    ],
  },
};

/** The name of the stage whose id is `of`. */
export const stageName = (of: string, label: string, example = 'New Lead') =>
  out.name(example, { of, in: pipelines, label });

/** The names of the pipeline and the stage whose ids are beside them. */
export const pipelineNames = () => ({
  pipelineName: out.name('Memberships', {
    of: 'pipelineId',
    in: pipelines,
    label: 'Pipeline Name',
  }),
  pipelineStageName: stageName('pipelineStageId', 'Stage Name'),
});
