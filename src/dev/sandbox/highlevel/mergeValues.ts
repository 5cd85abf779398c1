import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { notFound } from './refusal.ts';
import { type MergeValue, newId } from './world.ts';

const version = '2021-07-28';
const reading = { version, scope: 'locations/customValues.readonly', location: 'path' } as const;
const writing = { version, scope: 'locations/customValues.write', location: 'path' } as const;

const written = z.strictObject({ name: z.string().min(1), value: z.string() });

const mergeValueOf = ({ state, params }: Call<'locationId' | 'id'>): MergeValue => {
  const { locationId, id } = params;
  const value = state.mergeValues.find((one) => one.id === id && one.locationId === locationId);
  if (!value) throw notFound('Custom value', id);
  return value;
};

/** What the vendor calls custom values: texts of a sub-account that messages and pages merge in. */
export const mergeValueRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-values
    route: 'GET /locations/{locationId}/customValues',
    ...reading,
    answer: ({ state, params }) => ({
      customValues: state.mergeValues.filter(({ locationId }) => locationId === params.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-value
    route: 'POST /locations/{locationId}/customValues',
    ...writing,
    body: written,
    status: 201,
    answer: ({ state, params, body }) => {
      const key = body.name.toLowerCase().replaceAll(/\W+/g, '_');
      const customValue: MergeValue = {
        id: newId(),
        locationId: params.locationId,
        fieldKey: `{{ custom_values.${key} }}`,
        ...body,
      };
      state.mergeValues.push(customValue);
      return { customValue };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-value
    route: 'GET /locations/{locationId}/customValues/{id}',
    ...reading,
    answer: (call) => ({ customValue: mergeValueOf(call) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/update-custom-value
    route: 'PUT /locations/{locationId}/customValues/{id}',
    ...writing,
    body: written,
    answer: (call) => ({ customValue: Object.assign(mergeValueOf(call), call.body) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/delete-custom-value
    route: 'DELETE /locations/{locationId}/customValues/{id}',
    ...writing,
    answer: (call) => {
      const value = mergeValueOf(call);
      call.state.mergeValues = call.state.mergeValues.filter((other) => other !== value);
      return { succeded: true };
    },
  }),
];
