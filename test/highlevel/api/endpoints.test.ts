import { endpointOf } from '../../../src/highlevel/api/endpoints.ts';

const value = { required: false, type: 'text', list: false, choices: [] };

it('a row of the table says what an endpoint takes', () => {
  expect(endpointOf('GET /invoices/')).toMatchObject({
    group: 'Invoices & Estimates',
    name: 'List Invoices',
    version: '2021-07-28',
    token: 'both',
    v3: 'same',
    scopes: ['invoices.readonly'],
    query: expect.arrayContaining([
      { ...value, name: 'altType', required: true, choices: ['location'] },
      { ...value, name: 'status' },
      { ...value, name: 'sortOrder', choices: ['ascend', 'descend'] },
    ]),
    body: undefined,
    encoding: 'json',
    result: 'invoices[]',
  });
});

it('a body may be a list, a form or unknown', () => {
  expect(endpointOf('POST /calendars/{calendarId}/notifications')!.encoding).toBe('json-array');
  expect(endpointOf('POST /medias/upload-file')).toMatchObject({
    encoding: 'multipart',
    body: [
      { ...value, name: 'file', type: 'file' },
      { name: 'hosted', type: 'boolean' },
      {},
      {},
      {},
    ],
  });
  expect(endpointOf('POST /objects/{schemaKey}/records')!.body).toEqual([]);
});

it('what several endpoints offer is listed once', () => {
  const { body } = endpointOf('POST /locations/')!;
  expect(body!.find(({ name }) => name === 'country')!.choices).toContain('DE');
});

it('no version is none', () => {
  expect(endpointOf('POST /oauth/token')!.version).toBe('');
});

it('an unknown route is no endpoint', () => {
  expect(endpointOf('GET /nothing')).toBeUndefined();
});
