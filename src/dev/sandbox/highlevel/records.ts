import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { writtenProperties } from './objectProperties.ts';
import { badRequest, foreignLocation, notFound } from './refusal.ts';
import { type Business, newId, type ObjectRecord } from './world.ts';

const version = '2021-07-28';
const reading = { version, scope: 'objects/record.readonly' } as const;
const writing = { version, scope: 'objects/record.write' } as const;

/** A company as a record of the object `business`. */
const asRecord = ({ id, locationId, createdAt, updatedAt, ...properties }: Business) => ({
  id,
  locationId,
  objectKey: 'business',
  objectId: 'objectCompany0000000',
  owner: [],
  followers: [],
  properties,
  createdAt,
  updatedAt,
});

const fieldsOf = ({ state, params, grant }: Call<'schemaKey'>) => {
  const { schemaKey } = params;
  if (schemaKey !== 'business' && !schemaKey.startsWith('custom_objects.')) {
    throw badRequest(`Object ${schemaKey} is not supported`);
  }
  return state.objectFields.filter(
    ({ objectKey, locationId }) => objectKey === schemaKey && locationId === grant.locationId,
  );
};

const recordsOf = (call: Call<'schemaKey'>, state = call.state): ObjectRecord[] => {
  const { params } = call;
  fieldsOf(call);
  return [...state.businesses.map(asRecord), ...state.objectRecords].filter(
    ({ objectKey }) => objectKey === params.schemaKey,
  );
};

const recordOf = (call: Call<'schemaKey' | 'id'>): ObjectRecord => {
  const record = recordsOf(call).find(({ id }) => id === call.params.id);
  if (!record) throw notFound('Record', call.params.id);
  if (record.locationId !== call.grant.locationId) throw foreignLocation();
  return record;
};

/** Puts a record in the place of the one with its ID, a company among the companies. */
const keep = ({ state }: Call, record: ObjectRecord) => {
  const { id, objectKey, locationId, properties, createdAt, updatedAt } = record;
  if (objectKey === 'business') {
    state.businesses = [
      ...state.businesses.filter((one) => one.id !== id),
      { ...(properties as Pick<Business, 'name'>), id, locationId, createdAt, updatedAt },
    ];
  } else {
    state.objectRecords = [...state.objectRecords.filter((one) => one.id !== id), record];
  }
};

/** One record: its times have other names than in the search. */
const shown = ({ id, owner, followers, properties, createdAt, updatedAt }: ObjectRecord) => ({
  record: { id, owner, followers, properties, dateAdded: createdAt, dateUpdated: updatedAt },
});

const users = z.array(z.string());
const change = z.strictObject({ add: users.optional(), remove: users.optional() }).optional();
const changed = (before: string[], { add = [], remove = [] }: z.output<typeof change> = {}) => [
  ...before.filter((one) => !remove.includes(one)),
  ...add,
];

const properties = z.record(z.string(), z.unknown());

const filter = z.strictObject({
  field: z.string().startsWith('properties.'),
  operator: z.literal('eq'),
  value: z.union([z.string(), z.number(), z.boolean()]),
});

export const recordRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/search-object-records
    route: 'POST /objects/{schemaKey}/records/search',
    ...reading,
    location: 'body',
    body: z.strictObject({
      locationId: z.string(),
      page: z.number().min(1),
      pageLimit: z.number().min(1),
      query: z.string().max(75),
      searchAfter: z.array(z.string()),
      // https://doc.clickup.com/8631005/d/h/87cpx-277156/93bf0c2e23177b0/87cpx-379336
      filters: z
        .array(z.strictObject({ group: z.enum(['AND', 'OR']), filters: z.array(filter) }))
        .optional(),
    }),
    answer: (call) => {
      const { locationId, query, page, pageLimit, filters = [] } = call.body;
      const wanted = filters.flatMap((group) => group.filters);
      const textAt = ({ properties: all }: ObjectRecord, field: string) => {
        const value = all[field.replace('properties.', '')] as { value?: unknown } | undefined;
        return String(value?.value ?? value);
      };
      const found = recordsOf(call, call.searched).filter(
        (record) =>
          record.locationId === locationId &&
          wanted.every(({ field, value }) => textAt(record, field) === String(value)) &&
          Object.values(record.properties).some((text) =>
            String(text).toLowerCase().includes(query.toLowerCase()),
          ),
      );
      const start = (page - 1) * pageLimit;
      return { records: found.slice(start, start + pageLimit), total: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/get-record-by-id
    route: 'GET /objects/{schemaKey}/records/{id}',
    ...reading,
    answer: (call) => shown(recordOf(call)),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/create-object-record
    route: 'POST /objects/{schemaKey}/records',
    ...writing,
    location: 'body',
    body: z.strictObject({
      locationId: z.string(),
      owners: users.max(1).optional(),
      followers: users.max(10).optional(),
      properties,
    }),
    status: 201,
    answer: (call) => {
      const { locationId, owners = [], followers = [] } = call.body;
      const { schemaKey } = call.params;
      const now = call.now.toISOString();
      const record: ObjectRecord = {
        id: newId(),
        locationId,
        objectKey: schemaKey,
        objectId: call.state.objects.find(({ key }) => key === schemaKey)?.id ?? '',
        owner: owners,
        followers,
        properties: writtenProperties(fieldsOf(call), call.body.properties),
        createdAt: now,
        updatedAt: now,
      };
      keep(call, record);
      return shown(record);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/update-object-record
    route: 'PUT /objects/{schemaKey}/records/{id}',
    ...writing,
    location: 'query',
    body: z.strictObject({
      owners: change,
      followers: change,
      properties: properties.optional(),
    }),
    answer: (call) => {
      const before = recordOf(call);
      const { owners, followers, properties: written = {} } = call.body;
      const record: ObjectRecord = {
        ...before,
        owner: changed(before.owner, owners),
        followers: changed(before.followers, followers),
        properties: writtenProperties(fieldsOf(call), written, before.properties),
        updatedAt: call.now.toISOString(),
      };
      if (record.owner.length > 1) throw badRequest('A record can have one owner only');
      keep(call, record);
      return shown(record);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/objects/delete-object-record
    route: 'DELETE /objects/{schemaKey}/records/{id}',
    ...writing,
    answer: (call) => {
      const { id } = recordOf(call);
      const { state } = call;
      state.businesses = state.businesses.filter((one) => one.id !== id);
      state.objectRecords = state.objectRecords.filter((one) => one.id !== id);
      return { id, success: true };
    },
  }),
];
