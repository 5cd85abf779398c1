import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { calendarOf, queryOf, version, wholeNumber } from './calendarLookup.ts';
import type { CalendarResource } from './calendarWorld.ts';
import { type Call, route } from './gate.ts';
import { notFound, unprocessable } from './refusal.ts';

const reading = { version, scope: 'calendars/resources.readonly' } as const;
const writing = { version, scope: 'calendars/resources.write' } as const;

const resource = z.strictObject({
  locationId: z.string(),
  name: z.string().min(1),
  description: z.string(),
  quantity: z.number(),
  outOfService: z.number(),
  capacity: z.number(),
  calendarIds: z.array(z.string()).max(100),
});

const typeOf = (text: string): CalendarResource['resourceType'] => {
  if (text !== 'rooms' && text !== 'equipments') {
    throw unprocessable(['resourceType must be one of the following values: equipments, rooms']);
  }
  return text;
};

/** With the `_id` of live answers, which the vendor's page leaves out. */
const record = ({ id, ...answer }: CalendarResource) => ({ _id: id, ...answer });

const resourceOf = ({ state, grant }: Call, type: string, resourceId: string) => {
  const found = state.calendarResources.find(
    ({ id, resourceType, locationId }) =>
      id === resourceId && resourceType === typeOf(type) && locationId === grant.locationId,
  );
  if (!found) throw notFound('Resource', resourceId);
  return found;
};

const checkCalendars = (call: Call, type: string, calendarIds: string[] = []) => {
  for (const id of calendarIds) calendarOf(call, id);
  if (typeOf(type) === 'equipments' && calendarIds.length > 1) {
    throw unprocessable(['One equipment can only be mapped with one service calendar']);
  }
};

export const calendarResourceRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/fetch-calendar-resources
    route: 'GET /calendars/resources/{resourceType}',
    ...reading,
    location: 'query',
    answer: (call) => {
      const type = typeOf(call.params.resourceType);
      const { locationId, limit, skip } = queryOf(call, {
        locationId: z.string(),
        limit: wholeNumber,
        skip: wholeNumber,
      });
      return call.state.calendarResources
        .filter((one) => one.resourceType === type && one.locationId === locationId)
        .slice(skip, skip + limit)
        .map(record);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-resource
    route: 'GET /calendars/resources/{resourceType}/{id}',
    ...reading,
    answer: (call) => record(resourceOf(call, call.params.resourceType, call.params.id)),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-resource
    route: 'POST /calendars/resources/{resourceType}',
    ...writing,
    location: 'body',
    body: resource,
    status: 201,
    answer: (call) => {
      const { resourceType } = call.params;
      checkCalendars(call, resourceType, call.body.calendarIds);
      const made: CalendarResource = {
        id: randomBytes(12).toString('hex'),
        resourceType: typeOf(resourceType),
        isActive: true,
        ...call.body,
      };
      call.state.calendarResources.push(made);
      return record(made);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar-resource
    route: 'PUT /calendars/resources/{resourceType}/{id}',
    ...writing,
    location: 'body',
    body: resource.partial().extend({ isActive: z.boolean().optional() }),
    answer: (call) => {
      const { resourceType, id } = call.params;
      const found = resourceOf(call, resourceType, id);
      checkCalendars(call, resourceType, call.body.calendarIds);
      const { id: _, calendarIds: _c, ...answer } = Object.assign(found, call.body);
      return answer;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar-resource
    route: 'DELETE /calendars/resources/{resourceType}/{id}',
    ...writing,
    answer: (call) => {
      const { resourceType, id } = call.params;
      const gone = resourceOf(call, resourceType, id);
      call.state.calendarResources = call.state.calendarResources.filter((one) => one !== gone);
      return { success: true };
    },
  }),
];
