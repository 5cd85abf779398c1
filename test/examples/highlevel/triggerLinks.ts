import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';
const linkId = 'n4AriwEnFrGh3tu08W0U';
const fields = { name: 'first tag', redirectTo: 'https://www.google.com/' };
const link = {
  id: linkId,
  ...fields,
  fieldKey: `{{trigger_link.${linkId}}}`,
  locationId,
};
const list = {
  request: 'GET /links/',
  query: { locationId },
  headers,
  answer: { links: [link] },
};

const searched = (links: object[], skip = '0') => ({
  request: 'GET /links/search',
  query: { locationId, query: 'first', skip, limit: '20' },
  headers: { version: '2021-04-15' },
  answer: { links },
});

/** https://marketplace.gohighlevel.com/docs/ghl/links/links-api */
export const triggerLinkExamples: Example[] = [
  {
    operation: 'list_trigger_links',
    scopes: ['links.readonly'],
    input: {},
    exchanges: [list],
    result: [{ id: linkId, ...fields, fieldKey: link.fieldKey }],
  },
  {
    operation: 'search_trigger_links',
    kind: 'search',
    scopes: ['links.readonly'],
    input: { query: 'first' },
    exchanges: [searched([link])],
    result: [{ id: linkId, ...fields }],
  },
  {
    operation: 'search_trigger_links',
    kind: 'trigger',
    scopes: ['links.readonly'],
    input: { query: 'first' },
    exchanges: [searched([link]), searched([], '20')],
    result: [{ id: linkId, ...fields }],
  },
  {
    operation: 'create_trigger_link',
    scopes: ['links.write'],
    input: fields,
    exchanges: [
      {
        request: 'POST /links/',
        headers,
        body: { locationId, ...fields },
        status: 201,
        answer: { link },
      },
    ],
    result: { id: linkId, ...fields },
  },
  {
    operation: 'update_trigger_link',
    scopes: ['links.write'],
    input: { linkId, ...fields },
    exchanges: [
      { request: `PUT /links/${linkId}`, headers, body: fields, status: 201, answer: { link } },
    ],
    result: { id: linkId, ...fields },
  },
  {
    operation: 'delete_trigger_link',
    scopes: ['links.write'],
    input: { linkId },
    exchanges: [
      { request: `DELETE /links/${linkId}`, headers, status: 201, answer: { succeded: true } },
    ],
    result: { id: linkId, deleted: true },
  },
  {
    operation: 'trigger_link_dropdown',
    scopes: ['links.readonly'],
    input: {},
    exchanges: [list],
    result: [{ id: linkId, label: 'first tag' }],
  },
];
