import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { badRequest, notFound } from './refusal.ts';
import { newId, type Tag } from './world.ts';

const version = '2021-07-28';
const reading = { version, scope: 'locations/tags.readonly', location: 'path' } as const;
const writing = { version, scope: 'locations/tags.write', location: 'path' } as const;

const named = z.strictObject({ name: z.string().trim().min(1).toLowerCase() });

const tagOf = ({ state, params }: Call<'locationId' | 'tagId'>): Tag => {
  const { locationId, tagId } = params;
  const tag = state.tags.find((one) => one.id === tagId && one.locationId === locationId);
  if (!tag) throw notFound('Tag', tagId);
  return tag;
};

const checkFree = ({ state, params }: Call<'locationId'>, name: string) => {
  const isTaken = state.tags.some(
    (tag) => tag.locationId === params.locationId && tag.name === name,
  );
  if (isTaken) throw badRequest('The tag name is already exist.');
};

/** The tags of a sub-account itself. */
export const locationTagRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-location-tags
    route: 'GET /locations/{locationId}/tags',
    ...reading,
    answer: ({ state, params }) => ({
      tags: state.tags.filter(({ locationId }) => locationId === params.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/create-tag
    route: 'POST /locations/{locationId}/tags',
    ...writing,
    body: named,
    status: 201,
    answer: (call) => {
      const { name } = call.body;
      checkFree(call, name);
      const tag = { id: newId(), locationId: call.params.locationId, name };
      call.state.tags.push(tag);
      return { tag };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-tag-by-id
    route: 'GET /locations/{locationId}/tags/{tagId}',
    ...reading,
    answer: (call) => ({ tag: tagOf(call) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/update-tag
    route: 'PUT /locations/{locationId}/tags/{tagId}',
    ...writing,
    body: named,
    answer: (call) => {
      const tag = tagOf(call);
      const { name } = call.body;
      if (name !== tag.name) checkFree(call, name);
      return { tag: Object.assign(tag, { name }) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/delete-tag
    route: 'DELETE /locations/{locationId}/tags/{tagId}',
    ...writing,
    answer: (call) => {
      const tag = tagOf(call);
      call.state.tags = call.state.tags.filter((other) => other !== tag);
      return { succeded: true };
    },
  }),
];
