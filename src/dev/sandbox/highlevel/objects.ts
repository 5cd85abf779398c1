import * as z from 'zod';
import { route } from './gate.ts';
import { badRequest, foreignLocation, notFound } from './refusal.ts';

const version = '2021-07-28';

export const objectRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-by-location-id
    route: 'GET /objects/',
    version,
    scope: 'objects/schema.readonly',
    location: 'query',
    answer: ({ state, query }) => ({
      objects: state.objects.filter(({ locationId }) => locationId === query.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/search-object-records
    route: 'POST /objects/{schemaKey}/records/search',
    version,
    scope: 'objects/record.readonly',
    location: 'body',
    body: z.strictObject({
      locationId: z.string(),
      page: z.number().min(1),
      pageLimit: z.number().min(1),
      query: z.string(),
      searchAfter: z.array(z.string()),
    }),
    answer: ({ state, params, body }) => {
      const { schemaKey } = params;
      if (schemaKey !== 'business' && !schemaKey.startsWith('custom_objects.')) {
        throw badRequest(`Object ${schemaKey} is not supported`);
      }
      const businesses = state.businesses.map(({ id, locationId, name, createdAt, updatedAt }) => ({
        createdAt,
        updatedAt,
        id,
        objectKey: 'business',
        locationId,
        properties: { name },
      }));
      const found = [...businesses, ...state.objectRecords].filter(
        ({ objectKey, locationId, properties }) =>
          objectKey === schemaKey &&
          locationId === body.locationId &&
          Object.values(properties).some((text) =>
            text.toLowerCase().includes(body.query.toLowerCase()),
          ),
      );
      const start = (body.page - 1) * body.pageLimit;
      return { records: found.slice(start, start + body.pageLimit), total: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/get-record-by-id
    route: 'GET /objects/{schemaKey}/records/{id}',
    version,
    scope: 'objects/record.readonly',
    answer: ({ state, params, grant }) => {
      const record = state.objectRecords.find(
        ({ id, objectKey }) => id === params.id && objectKey === params.schemaKey,
      );
      if (!record) throw notFound('Record', params.id);
      if (record.locationId !== grant.locationId) throw foreignLocation();
      const { id, owner, followers, properties, createdAt, updatedAt } = record;
      // The times have other names than in the search.
      const times = { dateAdded: createdAt, dateUpdated: updatedAt };
      return { record: { id, owner, followers, properties, ...times } };
    },
  }),
];
