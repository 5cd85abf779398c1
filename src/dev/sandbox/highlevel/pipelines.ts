import { type Call, route } from './gate.ts';
import { notFound } from './refusal.ts';
import type { Pipeline, Stage } from './world.ts';

const reading = { version: '2021-07-28', scope: 'opportunities.readonly' } as const;

export const pipelineOf = ({ state, grant }: Call, pipelineId: string): Pipeline => {
  const pipeline = state.pipelines.find(
    ({ id, locationId }) => id === pipelineId && locationId === grant.locationId,
  );
  if (!pipeline) throw notFound('Pipeline', pipelineId);
  return pipeline;
};

/** A stage of the pipeline, the first one where none is named. */
export const stageOf = ({ stages }: Pipeline, stageId: string | undefined): Stage => {
  const stage = stageId ? stages.find(({ id }) => id === stageId) : stages[0];
  if (!stage) throw notFound('Pipeline stage', stageId ?? '');
  return stage;
};

export const pipelineRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-pipelines
    route: 'GET /opportunities/pipelines',
    ...reading,
    location: 'query',
    answer: ({ state, query }) => ({
      pipelines: state.pipelines.filter(({ locationId }) => locationId === query.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-lost-reason
    route: 'GET /opportunities/lost-reason',
    ...reading,
    location: 'query',
    answer: ({ state, query }) => {
      const found = state.lostReasons.filter(
        ({ locationId, name }) =>
          locationId === query.locationId &&
          name.toLowerCase().includes((query.query ?? '').toLowerCase()),
      );
      const skip = Number(query.skip ?? 0);
      return {
        lostReasons: found.slice(skip, skip + Number(query.limit ?? 100)),
        total: found.length,
      };
    },
  }),
];
