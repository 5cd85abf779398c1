import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';
const tagId = 'sx6wyHhbFdRXh302LLNR';
const tag = { name: 'First Tag', locationId: 'HegBO6PzXMfyDn0yFiFn', id: tagId };
const result = { id: tagId, name: 'First Tag' };
const request = (method: string) => `${method} /locations/${locationId}/tags/${tagId}`;

/** https://marketplace.gohighlevel.com/docs/ghl/locations/tags */
export const tagExamples: Example[] = [
  {
    operation: 'list_tags',
    scopes: ['locations/tags.readonly'],
    input: {},
    exchanges: [{ request: `GET /locations/${locationId}/tags`, headers, answer: { tags: [tag] } }],
    result: [result],
  },
  {
    operation: 'get_tag',
    scopes: ['locations/tags.readonly'],
    input: { tagId },
    exchanges: [{ request: request('GET'), headers, answer: { tag } }],
    result: [result],
  },
  {
    operation: 'create_tag',
    scopes: ['locations/tags.write'],
    input: { name: 'First Tag' },
    exchanges: [
      {
        request: `POST /locations/${locationId}/tags`,
        headers,
        body: { name: 'First Tag' },
        status: 201,
        answer: { tag },
      },
    ],
    result,
  },
  {
    operation: 'update_tag',
    scopes: ['locations/tags.write'],
    input: { tagId, name: 'First Tag' },
    exchanges: [{ request: request('PUT'), headers, body: { name: 'First Tag' }, answer: { tag } }],
    result,
  },
  {
    operation: 'delete_tag',
    scopes: ['locations/tags.write'],
    input: { tagId },
    exchanges: [{ request: request('DELETE'), headers, answer: { succeded: true } }],
    result: { id: tagId, deleted: true },
  },
  {
    operation: 'tag_id_dropdown',
    scopes: ['locations/tags.readonly'],
    input: {},
    exchanges: [{ request: `GET /locations/${locationId}/tags`, headers, answer: { tags: [tag] } }],
    result: [{ id: tagId, label: 'First Tag' }],
  },
];
