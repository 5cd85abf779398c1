import { moduleOf, tableOf } from '../../../src/dev/endpoints/table.ts';
import { endpointTable } from '../../../src/highlevel/api/endpointTable.ts';

const facts = {
  enums: { color: ['red', 'blue'] },
  endpoints: [
    {
      group: 'Things',
      name: 'Update Thing',
      method: 'PUT',
      path: '/things/{id}',
      version: '2021-07-28',
      v3: 'same' as const,
      token: 'location' as const,
      scopes: ['things.write', 'things.readonly'],
      body: {
        encoding: 'json' as const,
        fields: [
          { name: 'color', required: true, enum: 'color' },
          { name: 'sizes', type: 'array' as const, enum: ['s', 'm'] },
          { name: 'parts', type: 'array' as const, itemsType: 'object' },
          { name: 'weight', type: 'number' as const },
        ],
      },
    },
    {
      group: 'Things',
      name: 'Count Things',
      method: 'POST',
      path: '/things/count',
      v3: 'gone' as const,
      deprecated: true as const,
      token: 'agency' as const,
      params: { query: [{ name: 'fields', list: true }] },
      body: { encoding: 'form' as const, root: 'array' as const },
      result: 'things[]',
    },
    {
      group: 'Air',
      name: 'Get Air',
      method: 'GET',
      path: '/air',
      version: 'v3',
      token: 'none' as const,
    },
  ],
};

it('has a short line for each endpoint, by group and name', () => {
  expect(tableOf(facts).split('\n')).toEqual([
    '{"choices":{"color":"red|blue"},"groups":{',
    '"Air":[',
    '{"name":"Get Air","route":"GET /air","version":"v3","token":"none"}',
    '],',
    '"Things":[',
    '{"name":"Count Things","route":"POST /things/count","version":"","token":"agency","v3":"gone","deprecated":true,"query":["fields:text[]"],"body":[],"encoding":"form","root":"array","result":"things[]"},',
    '{"name":"Update Thing","route":"PUT /things/{id}","scopes":"things.write things.readonly","body":["color*=@color","sizes:text[]=s|m","parts:object[]","weight:number"]}',
    ']',
    '}}',
  ]);
});

it('the module gives the table back', () => {
  expect(moduleOf(endpointTable())).toContain('export const endpointTable');
  expect(JSON.parse(endpointTable())).toMatchObject({ groups: { Contacts: expect.any(Array) } });
});
