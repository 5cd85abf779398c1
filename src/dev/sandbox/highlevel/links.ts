import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { foreignLocation, notFound } from './refusal.ts';
import { validated } from './validation.ts';
import { newId, type TriggerLink } from './world.ts';

const version = '2021-07-28';
const named = z.strictObject({ name: z.string().min(1), redirectTo: z.string().min(1) });

const linkOf = ({ state, grant, params }: Call<'linkId'>): TriggerLink => {
  const link = state.links.find(({ id }) => id === params.linkId);
  if (!link) throw notFound('Link', params.linkId);
  if (link.locationId !== grant.locationId) throw foreignLocation();
  return link;
};

/** @see https://marketplace.gohighlevel.com/docs/ghl/links/search-trigger-links */
const searched = z.strictObject({
  locationId: z.string(),
  query: z.string().optional(),
  skip: z.coerce.number().optional(),
  limit: z.coerce.number().optional(),
});

export const linkRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/links/search-trigger-links
    route: 'GET /links/search',
    version: '2021-04-15',
    scope: 'links.readonly',
    location: 'query',
    answer: ({ state, query }) => {
      const { locationId, query: text = '', skip = 0, limit = 20 } = validated(searched, query);
      const found = state.links.filter(
        (link) =>
          link.locationId === locationId && link.name.toLowerCase().includes(text.toLowerCase()),
      );
      return { links: found.slice(skip, skip + limit) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/links/get-links
    route: 'GET /links/',
    version,
    scope: 'links.readonly',
    location: 'query',
    answer: ({ state, query }) => ({
      links: state.links.filter(({ locationId }) => locationId === query.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/links/create-link
    route: 'POST /links/',
    version,
    scope: 'links.write',
    location: 'body',
    body: named.extend({ locationId: z.string() }),
    status: 201,
    answer: ({ state, body }) => {
      const id = newId();
      const link = { id, ...body, fieldKey: `{{trigger_link.${id}}}` };
      state.links.push(link);
      return { link };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/links/update-link
    route: 'PUT /links/{linkId}',
    version,
    scope: 'links.write',
    body: named,
    status: 201,
    answer: (call) => ({ link: Object.assign(linkOf(call), call.body) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/links/delete-link
    route: 'DELETE /links/{linkId}',
    version,
    scope: 'links.write',
    status: 201,
    answer: (call) => {
      const link = linkOf(call);
      call.state.links = call.state.links.filter((other) => other !== link);
      return { succeded: true };
    },
  }),
];
