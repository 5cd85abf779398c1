import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';
const funnel = {
  _id: 'SkIDfu0S4m3NYQyvWHC6',
  dateAdded: '2024-04-29T15:00:05.681Z',
  dateUpdated: '2024-04-29T15:00:28.465Z',
  deleted: false,
  domainId: '',
  locationId,
  name: 'Chaitanya Copy',
  orderFormVersion: 2,
  originId: 'hAmyh7jrJH5FfEEKAJ9z',
  steps: [
    {
      id: 'f5d178c0-8bbb-4cd4-927c-691c68a62c59',
      name: 'Step 1',
      originId: '80b2f227-5bc8-4ca5-980d-817745ea4e8b',
      pages: ['2IhBmBcQRx9JXV1JZsRt'],
      products: [],
      sequence: 1,
      type: 'optin_funnel_page',
      url: '/newtestifypath',
    },
  ],
  type: 'funnel',
  updatedAt: '2024-04-29T15:00:34.233Z',
  isStoreActive: false,
  url: '/chaitanya',
};
const list = {
  request: 'GET /funnels/funnel/list',
  headers,
  query: { locationId, limit: '100', offset: '0' },
};
const result = {
  id: funnel._id,
  name: 'Chaitanya Copy',
  updatedAt: '2024-04-29T15:00:34.233Z',
  steps: [{ id: funnel.steps[0]!.id, url: '/newtestifypath', pages: ['2IhBmBcQRx9JXV1JZsRt'] }],
};
const redirect = {
  domain: 'example.com',
  path: '/Hello',
  target: 'https://www.google.com',
  action: 'url',
};

/** https://marketplace.gohighlevel.com/docs/ghl/funnels/funnels-api */
export const funnelExamples: Example[] = [
  {
    operation: 'list_funnels',
    kind: 'search',
    scopes: ['funnels/funnel.readonly'],
    input: { name: 'Copy', type: 'Funnel' },
    exchanges: [
      {
        ...list,
        query: { ...list.query, name: 'Copy', type: 'funnel' },
        answer: { funnels: [funnel], count: 1 },
      },
    ],
    result: [result],
  },
  {
    operation: 'list_funnels',
    kind: 'trigger',
    scopes: ['funnels/funnel.readonly'],
    input: {},
    exchanges: [
      { ...list, answer: { funnels: [funnel], count: 1 } },
      { ...list, query: { ...list.query, offset: '100' }, answer: { funnels: [], count: 1 } },
    ],
    result: [result],
  },
  {
    // As the page has it: one funnel in the place of the list.
    operation: 'list_funnels',
    kind: 'search',
    scopes: ['funnels/funnel.readonly'],
    input: {},
    exchanges: [{ ...list, answer: { funnels: funnel, count: 24 } }],
    result: [result],
  },
  {
    operation: 'create_url_redirect',
    scopes: ['funnels/redirect.write'],
    input: { ...redirect, action: 'Web address' },
    exchanges: [
      {
        request: 'POST /funnels/lookup/redirect',
        headers,
        body: { locationId, ...redirect },
        answer: {
          data: {
            id: '6p2RxpgtMKQwO3E6IUaT',
            locationId,
            ...redirect,
            pathLowercase: '/hello',
            type: 'Permanent',
          },
        },
      },
    ],
    result: { id: '6p2RxpgtMKQwO3E6IUaT', path: '/Hello', pathLowercase: '/hello' },
  },
];
