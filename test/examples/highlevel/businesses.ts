import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';

/** https://marketplace.gohighlevel.com/docs/ghl/businesses/get-business */
const documented = {
  id: '63771dcac1116f0e21de8e12',
  name: 'Microsoft',
  phone: '+18832327657',
  email: 'abc@example.com',
  website: 'microsoft.com',
  address: 'street adress',
  city: 'new york',
  description: 'business description',
  state: 'new york',
  postalCode: '12312312',
  country: 'united states',
  updatedBy: {},
  locationId,
  createdBy: {},
  createdAt: '2022-11-18T05:51:38.000Z',
  updatedAt: '2022-11-19T05:51:38.000Z',
};

/** https://marketplace.gohighlevel.com/docs/ghl/businesses/businesses-api */
export const businessExamples: Example[] = [
  {
    operation: 'get_business',
    scopes: ['businesses.readonly'],
    input: { businessId: '5DP4iH6HLkQsiKESj6rh' },
    exchanges: [
      {
        request: 'GET /businesses/5DP4iH6HLkQsiKESj6rh',
        headers,
        answer: { business: documented },
      },
    ],
    result: [{ ...documented }],
  },
  {
    operation: 'find_business',
    scopes: ['businesses.readonly'],
    input: { businessName: 'MICROSOFT' },
    exchanges: [
      {
        request: 'GET /businesses/',
        query: { locationId, limit: '100', skip: '0' },
        headers,
        answer: { businesses: [{ ...documented, name: 'Microsoft Store' }, documented] },
      },
    ],
    result: [{ id: '63771dcac1116f0e21de8e12', name: 'Microsoft' }],
  },
  {
    operation: 'list_businesses_by_location',
    scopes: ['businesses.readonly'],
    kind: 'search',
    input: {},
    exchanges: [
      {
        request: 'GET /businesses/',
        query: { locationId, limit: '100', skip: '0' },
        headers,
        answer: { businesses: [documented] },
      },
    ],
    result: [{ id: '63771dcac1116f0e21de8e12', name: 'Microsoft' }],
  },
  {
    operation: 'list_businesses_by_location',
    scopes: ['businesses.readonly'],
    kind: 'trigger',
    input: { trigger_on: 'updated' },
    exchanges: [
      {
        request: 'GET /businesses/',
        query: { locationId, limit: '100', skip: '0' },
        headers,
        answer: { businesses: [documented] },
      },
      {
        request: 'GET /businesses/',
        query: { locationId, limit: '100', skip: '100' },
        headers,
        answer: { businesses: [] },
      },
    ],
    result: [{ id: '63771dcac1116f0e21de8e12', revision: '2022-11-19T05:51:38.000Z' }],
  },
  {
    operation: 'create_business',
    scopes: ['businesses.write'],
    input: {
      name: 'Microsoft',
      phone: '+18832327657',
      email: 'john@example.com',
      website: 'www.xyz.com',
      address: 'street adress',
      city: 'new york',
      postalCode: '12312312',
      state: 'new york',
      country: 'us',
      description: 'business description',
    },
    exchanges: [
      {
        request: 'POST /businesses/',
        headers,
        body: {
          name: 'Microsoft',
          locationId,
          phone: '+18832327657',
          email: 'john@example.com',
          website: 'www.xyz.com',
          address: 'street adress',
          city: 'new york',
          postalCode: '12312312',
          state: 'new york',
          country: 'US',
          description: 'business description',
        },
        status: 201,
        answer: { success: true, buiseness: documented },
      },
    ],
    result: { ...documented },
  },
  {
    operation: 'update_business',
    scopes: ['businesses.write'],
    input: { businessId: '5DP4iH6HLkQsiKESj6rh', name: 'Microsoft', city: '' },
    exchanges: [
      {
        request: 'PUT /businesses/5DP4iH6HLkQsiKESj6rh',
        headers,
        body: { name: 'Microsoft' },
        // Spelled as the record everywhere else, should HighLevel ever correct itself.
        answer: { success: true, business: documented },
      },
    ],
    result: { id: '63771dcac1116f0e21de8e12', city: 'new york' },
  },
  {
    operation: 'delete_business',
    scopes: ['businesses.write'],
    input: { businessId: '5DP4iH6HLkQsiKESj6rh' },
    exchanges: [
      {
        request: 'DELETE /businesses/5DP4iH6HLkQsiKESj6rh',
        headers,
        answer: { success: true },
      },
    ],
    result: { id: '5DP4iH6HLkQsiKESj6rh', deleted: true },
  },
  {
    operation: 'bulk_business_update',
    scopes: ['contacts.write'],
    input: {
      ids: ['IDqvFHGColiyK6jiatuz', 'pOC0uJ97VYOKH2m3fkMD'],
      businessId: '63b7ec34ea409a9a8bd2a4ff',
    },
    exchanges: [
      {
        request: 'POST /contacts/bulk/business',
        headers,
        body: {
          locationId,
          ids: ['IDqvFHGColiyK6jiatuz', 'pOC0uJ97VYOKH2m3fkMD'],
          businessId: '63b7ec34ea409a9a8bd2a4ff',
        },
        answer: { success: true, ids: ['IDqvFHGColiyK6jiatuz', 'pOC0uJ97VYOKH2m3fkMD'] },
      },
    ],
    result: {
      success: true,
      ids: ['IDqvFHGColiyK6jiatuz', 'pOC0uJ97VYOKH2m3fkMD'],
      businessId: '63b7ec34ea409a9a8bd2a4ff',
    },
  },
  {
    operation: 'bulk_business_update',
    scopes: ['contacts.write'],
    input: { ids: 'IDqvFHGColiyK6jiatuz,pOC0uJ97VYOKH2m3fkMD', remove: 'remove' },
    exchanges: [
      {
        request: 'POST /contacts/bulk/business',
        headers,
        body: {
          locationId,
          ids: ['IDqvFHGColiyK6jiatuz', 'pOC0uJ97VYOKH2m3fkMD'],
          businessId: null,
        },
        answer: { success: true, ids: ['IDqvFHGColiyK6jiatuz', 'pOC0uJ97VYOKH2m3fkMD'] },
      },
    ],
    result: { success: true, businessId: null },
  },
];
