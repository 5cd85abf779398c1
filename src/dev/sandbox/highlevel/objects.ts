import { route } from './gate.ts';
import { notFound } from './refusal.ts';

const reading = {
  version: '2021-07-28',
  scope: 'objects/schema.readonly',
  location: 'query',
} as const;

export const objectRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-by-location-id
    route: 'GET /objects/',
    ...reading,
    answer: ({ state, query }) => ({
      objects: state.objects.filter(({ locationId }) => locationId === query.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-schema-by-key
    route: 'GET /objects/{key}',
    ...reading,
    answer: ({ state, params, query }) => {
      const { locationId, fetchProperties } = query;
      const object = state.objects.find(
        (one) => one.key === params.key && one.locationId === locationId,
      );
      if (!object) throw notFound('Object', params.key);
      const fields = state.objectFields.filter(
        (one) => one.objectKey === object.key && one.locationId === locationId,
      );
      return { object, cache: false, ...(fetchProperties === 'true' && { fields }) };
    },
  }),
];
