import * as z from 'zod';
import { associationOf } from './associations.ts';
import { type Call, route } from './gate.ts';
import { skipped } from './pages.ts';
import { badRequest, notFound } from './refusal.ts';
import { newId, type Relation } from './world.ts';

const version = '2021-07-28';

/** The record has to be one of the object that its side of the association names. */
const checkRecord = ({ state, grant }: Call, object: string, recordId: string) => {
  const records: { id: string; locationId: string }[] =
    object === 'contact'
      ? state.contacts
      : object === 'business'
        ? state.businesses
        : object === 'opportunity'
          ? state.opportunities
          : state.objectRecords.filter(({ objectKey }) => objectKey === object);
  const known = records.some(
    ({ id, locationId }) => id === recordId && locationId === grant.locationId,
  );
  if (!known) throw notFound('Record', recordId);
};

/** The documented answer to a write: the association, under the id of the relation. */
const written = (call: Call, { id, associationId }: Relation) => ({
  ...associationOf(call, associationId),
  id,
});

export const relationRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/create-relation
    route: 'POST /associations/relations',
    version,
    scope: 'associations/relation.write',
    location: 'body',
    body: z.strictObject({
      locationId: z.string(),
      associationId: z.string(),
      firstRecordId: z.string(),
      secondRecordId: z.string(),
    }),
    status: 201,
    answer: (call) => {
      const { state, body } = call;
      const { firstObjectKey, secondObjectKey } = associationOf(call, body.associationId);
      checkRecord(call, firstObjectKey, body.firstRecordId);
      checkRecord(call, secondObjectKey, body.secondRecordId);
      const exists = state.relations.some(
        ({ associationId, firstRecordId, secondRecordId }) =>
          associationId === body.associationId &&
          firstRecordId === body.firstRecordId &&
          secondRecordId === body.secondRecordId,
      );
      if (exists) {
        // https://github.com/GoHighLevel/highlevel-api-docs/issues/73
        throw badRequest(
          `duplicate relation of object Ids for given association ${body.associationId}`,
        );
      }
      const relation: Relation = { id: newId(), ...body, firstObjectKey, secondObjectKey };
      state.relations.push(relation);
      return written(call, relation);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/get-relations-by-record-id
    route: 'GET /associations/relations/{recordId}',
    version,
    scope: 'associations/relation.readonly',
    location: 'query',
    answer: (call) => {
      const { state, params, query, queries } = call;
      const wanted = queries.associationIds;
      const found = state.relations.filter(
        ({ locationId, associationId, firstRecordId, secondRecordId }) =>
          locationId === query.locationId &&
          [firstRecordId, secondRecordId].includes(params.recordId) &&
          (!wanted || wanted.includes(associationId)),
      );
      return { relations: skipped(call, found, 'skip'), total: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/delete-relation
    route: 'DELETE /associations/relations/{relationId}',
    version,
    scope: 'associations/relation.write',
    location: 'query',
    answer: (call) => {
      const { state, params, query } = call;
      const relation = state.relations.find(
        ({ id, locationId }) => id === params.relationId && locationId === query.locationId,
      );
      if (!relation) throw notFound('Relation', params.relationId);
      state.relations = state.relations.filter((other) => other !== relation);
      return written(call, relation);
    },
  }),
];
