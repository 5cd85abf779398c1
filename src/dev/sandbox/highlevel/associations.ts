import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { skipped } from './pages.ts';
import { badRequest, notFound } from './refusal.ts';
import { type Association, newId } from './world.ts';

const reading = { version: '2021-07-28', scope: 'associations.readonly' } as const;
const writing = { version: '2021-07-28', scope: 'associations.write' } as const;

const associationsOf = ({ state, grant }: Call): Association[] =>
  state.associations.filter(({ locationId }) => locationId === grant.locationId);

export const associationOf = (call: Call, associationId: string): Association => {
  const association = associationsOf(call).find(({ id }) => id === associationId);
  if (!association) throw notFound('Association', associationId);
  return association;
};

const label = z.string().min(1);
const newAssociation = z.strictObject({
  locationId: z.string(),
  key: z.string().min(1),
  firstObjectLabel: label,
  firstObjectKey: z.string(),
  secondObjectLabel: label,
  secondObjectKey: z.string(),
});

/** Between contacts, or between contacts and a custom object. @see https://marketplace.gohighlevel.com/docs/ghl/associations/create-association */
const checkObjects = ({ state, body }: Call<string, z.output<typeof newAssociation>>) => {
  const keys = [body.firstObjectKey, body.secondObjectKey];
  const unknown = keys.find(
    (wanted) =>
      !state.objects.some(
        ({ key, locationId }) => key === wanted && locationId === body.locationId,
      ),
  );
  if (unknown) throw badRequest(`Object with key ${unknown} not found`);
  const supported = keys.every((key) => key === 'contact' || key.startsWith('custom_objects.'));
  if (!supported || !keys.includes('contact')) {
    throw badRequest('Associations are supported between contacts and custom objects only');
  }
};

export const associationRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/find-associations
    route: 'GET /associations/',
    ...reading,
    location: 'query',
    answer: (call) => {
      const found = associationsOf(call);
      return { associations: skipped(call, found, 'skip'), total: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-key-by-key-name
    route: 'GET /associations/key/{key_name}',
    ...reading,
    location: 'query',
    answer: (call) => {
      const { key_name } = call.params;
      const association = associationsOf(call).find(({ key }) => key === key_name);
      if (!association) throw badRequest(`Association with key ${key_name} not found`);
      return association;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-object-keys
    route: 'GET /associations/objectKey/{objectKey}',
    ...reading,
    location: 'query',
    answer: (call) => {
      const { objectKey } = call.params;
      return associationsOf(call).filter(({ firstObjectKey, secondObjectKey }) =>
        [firstObjectKey, secondObjectKey].includes(objectKey),
      );
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-id
    route: 'GET /associations/{associationId}',
    ...reading,
    answer: (call) => associationOf(call, call.params.associationId),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/create-association
    route: 'POST /associations/',
    ...writing,
    location: 'body',
    body: newAssociation,
    status: 201,
    answer: (call) => {
      checkObjects(call);
      if (associationsOf(call).some(({ key }) => key === call.body.key)) {
        throw badRequest(`Association with key ${call.body.key} already exists`);
      }
      const association: Association = {
        id: newId(),
        ...call.body,
        associationType: 'USER_DEFINED',
      };
      call.state.associations.push(association);
      return association;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/update-association
    route: 'PUT /associations/{associationId}',
    ...writing,
    body: z.strictObject({ firstObjectLabel: label, secondObjectLabel: label }),
    answer: (call) => Object.assign(associationOf(call, call.params.associationId), call.body),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/associations/delete-association
    route: 'DELETE /associations/{associationId}',
    ...writing,
    answer: (call) => {
      const { state } = call;
      const association = associationOf(call, call.params.associationId);
      if (association.associationType === 'SYSTEM_DEFINED') {
        throw badRequest('System defined associations cannot be deleted');
      }
      state.associations = state.associations.filter((other) => other !== association);
      state.relations = state.relations.filter(
        ({ associationId }) => associationId !== association.id,
      );
      return { deleted: true, id: association.id, message: 'Association deleted successfully' };
    },
  }),
];
