import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { route } from './gate.ts';
import { badRequest } from './refusal.ts';
import { validated } from './validation.ts';
import { newId } from './world.ts';

const version = '2021-07-28';
const text = z.string().optional();

/** @see https://marketplace.gohighlevel.com/docs/ghl/funnels/get-funnels */
const listed = z.strictObject({
  locationId: z.string(),
  type: text,
  category: text,
  offset: text,
  limit: text,
  parentId: text,
  name: text,
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/funnels/create-redirect */
const newRedirect = z.strictObject({
  locationId: z.string(),
  domain: z.string().min(1),
  path: z.string().min(1),
  target: z.string().min(1),
  action: z.enum(['funnel', 'website', 'url', 'all']),
});

export const funnelRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/funnels/get-funnels
    route: 'GET /funnels/funnel/list',
    version,
    scope: 'funnels/funnel.readonly',
    location: 'query',
    answer: ({ state, query }) => {
      const { locationId, type, name = '', offset = '0', limit = '20' } = validated(listed, query);
      const found = state.funnels.filter(
        (funnel) =>
          funnel.locationId === locationId &&
          (!type || funnel.type === type) &&
          funnel.name.toLowerCase().includes(name.toLowerCase()),
      );
      const start = Number(offset);
      return {
        funnels: found.slice(start, start + Number(limit)),
        count: found.length,
        traceId: randomUUID(),
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/funnels/create-redirect
    route: 'POST /funnels/lookup/redirect',
    version,
    scope: 'funnels/redirect.write',
    location: 'body',
    body: newRedirect,
    answer: ({ state, body }) => {
      const pathLowercase = body.path.toLowerCase();
      const isTaken = state.urlRedirects.some(
        (one) => one.domain === body.domain && one.pathLowercase === pathLowercase,
      );
      if (isTaken) throw badRequest('A redirect for this path already exists');
      const redirect = { id: newId(), ...body, pathLowercase, type: 'Permanent' };
      state.urlRedirects.push(redirect);
      return { data: redirect };
    },
  }),
];
