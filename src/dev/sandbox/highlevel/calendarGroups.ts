import * as z from 'zod';
import { version } from './calendarLookup.ts';
import type { CalendarGroup } from './calendarWorld.ts';
import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, notFound } from './refusal.ts';
import { newId } from './world.ts';

const writing = { version, scope: 'calendars/groups.write' } as const;

const words = {
  name: z.string().min(1),
  description: z.string().min(1),
  slug: z.string().min(1),
};

const groupOf = ({ state, grant }: Call, groupId: string): CalendarGroup => {
  const group = state.calendarGroups.find(({ id }) => id === groupId);
  if (!group) throw notFound('Group', groupId);
  if (group.locationId !== grant.locationId) throw foreignLocation();
  return group;
};

const isTaken = ({ state }: Call, slug: string, except?: CalendarGroup): boolean =>
  state.calendarGroups.some((group) => group !== except && group.slug === slug);

export const calendarGroupRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-groups
    route: 'GET /calendars/groups',
    version,
    scope: 'calendars/groups.readonly',
    location: 'query',
    answer: ({ state, query }) => ({
      groups: state.calendarGroups.filter(({ locationId }) => locationId === query.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-group
    route: 'POST /calendars/groups',
    ...writing,
    location: 'body',
    body: z.strictObject({ ...words, locationId: z.string(), isActive: z.boolean().optional() }),
    status: 201,
    answer: (call) => {
      if (isTaken(call, call.body.slug)) throw badRequest('Slug is already taken');
      const group = { id: newId(), ...call.body, isActive: call.body.isActive ?? true };
      call.state.calendarGroups.push(group);
      return { group };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/validate-groups-slug
    route: 'POST /calendars/groups/validate-slug',
    ...writing,
    location: 'body',
    body: z.strictObject({ locationId: z.string(), slug: z.string().min(1) }),
    answer: (call) => ({ available: !isTaken(call, call.body.slug) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-group
    route: 'PUT /calendars/groups/{groupId}',
    ...writing,
    body: z.strictObject(words),
    answer: (call) => {
      const group = groupOf(call, call.params.groupId);
      if (isTaken(call, call.body.slug, group)) throw badRequest('Slug is already taken');
      return { group: Object.assign(group, call.body) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/disable-group
    route: 'PUT /calendars/groups/{groupId}/status',
    ...writing,
    body: z.strictObject({ isActive: z.boolean() }),
    answer: (call) => {
      groupOf(call, call.params.groupId).isActive = call.body.isActive;
      return { success: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-group
    route: 'DELETE /calendars/groups/{groupId}',
    ...writing,
    answer: (call) => {
      const group = groupOf(call, call.params.groupId);
      call.state.calendarGroups = call.state.calendarGroups.filter((other) => other !== group);
      return { success: true };
    },
  }),
];
