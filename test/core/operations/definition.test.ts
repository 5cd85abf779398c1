import nock from 'nock';
import { choice, recordId, text } from '../../../src/core/input/fields.ts';
import type { CustomFields } from '../../../src/core/operations/customFields.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { fileMethod } from '../../../src/core/output/files.ts';
import { out } from '../../../src/core/output/output.ts';
import { forgetReferences } from '../../../src/core/reading/reference.ts';
import type { Service } from '../../../src/core/service.ts';
import { offline } from '../../offline.ts';
import { account, acme, acmeZapier, HOST } from '../acme.ts';

const endpoint = { docs: '', scopes: [] };

type Definition = { id: string; name: string };

const custom: CustomFields<Definition> = {
  definitions: {
    ...endpoint,
    route: 'GET /branches/{accountId}/fields',
    result: 'fields[]',
    read: ({ id, name }) => ({ id: String(id), name: String(name) }),
  },
  prefix: 'custom_',
  shape: (definitions) =>
    Object.fromEntries(
      definitions.map(({ id, name }) => [`custom_${id}`, text({ label: name }).optional()]),
    ),
  pack: (values) => values,
  present: () => false,
  decode: (record) => record,
  outputFields: (definitions) =>
    definitions.map(({ id, name }) => ({ key: `values__${id}`, label: name })),
};

const plan = fileMethod(acme, {
  ...endpoint,
  route: 'GET /rooms/{id}/plan',
  types: /pdf/,
  filename: () => 'plan.pdf',
});

const addRoomOf = (service: Service<'accountId'>) =>
  vocabularyOf(service).action({
    ...endpoint,
    key: 'add_room',
    noun: 'Room',
    label: 'Add Room',
    description: 'Adds a room.',
    route: 'POST /branches/{accountId}/rooms',
    input: () => ({
      kind: choice({ hall: 'Hall', studio: 'Studio' }),
      seats: text({ onlyWith: { field: 'kind', is: ['hall'] } }).optional(),
      mirrors: text({ onlyWith: { field: 'kind', is: ['studio'] } }).optional(),
      note: text({ group: 'more' }).optional(),
    }),
    groups: { more: 'More Options' },
    output: () =>
      out.object({ id: out.id('1', 'Room ID'), planUrl: out.text('https://x.example') }),
    files: { floorPlan: plan },
    custom,
  });

const zapier = acmeZapier([addRoomOf(acme)]);

/** Acme with accounts below the connection's own, one of which every step names. */
const agency = acmeZapier([
  addRoomOf({
    ...acme,
    context: ({ inputData }) => ({ accountId: inputData.branchId as string }),
    connectionFields: () => ({ branchId: recordId({ label: 'Branch' }) }),
  }),
]);

type Shown = { key: string; label?: string; type?: string; group?: string };

const shown = (
  host: typeof zapier,
  part: 'inputFields' | 'outputFields',
  input: Record<string, unknown> = {},
) => host.run<Shown[]>(`creates.add_room.operation.${part}`, account(), input);
const keysIn = async (...args: Parameters<typeof shown>) =>
  (await shown(...args)).map(({ key }) => key);
const fieldsOf = (branch: string, ...fields: Definition[]) =>
  nock(HOST).get(`/v1/branches/${branch}/fields`).reply(200, { fields });

offline();
afterEach(() => forgetReferences());

it.each([
  ['nothing', {}, []],
  ['a hall', { kind: 'hall' }, ['seats']],
  ['a studio, by its label', { kind: 'Studio' }, ['mirrors']],
  ['what an earlier step gives', { kind: '{{7__kind}}' }, ['seats', 'mirrors']],
])('with %s chosen the form shows its fields, above the headings', async (_, input, keys) => {
  fieldsOf('a1', { id: 'color', name: 'Color' });
  expect(await keysIn(zapier, 'inputFields', input)).toEqual([
    'kind',
    ...keys,
    'note',
    'custom_color',
  ]);
});

it('the values of a result have labels: those of the record, its files and the account’s own', async () => {
  fieldsOf('a1', { id: 'color', name: 'Wall Color' });
  expect(await shown(zapier, 'outputFields')).toMatchObject([
    { key: 'id', label: 'Room ID' },
    { key: 'planUrl', label: 'Plan URL' },
    { key: 'floorPlan', label: 'Floor Plan', type: 'file' },
    { key: 'values__color', label: 'Wall Color' },
  ]);
});

describe('a connection of several accounts', () => {
  it.each([
    ['is not chosen yet', ''],
    ['comes from an earlier step', '{{7__branch}}'],
  ])('is not asked for the fields of an account that %s', async (_, branchId) => {
    const fields = fieldsOf(branchId, { id: 'color', name: 'Color' });
    expect(await keysIn(agency, 'inputFields', { branchId })).toEqual(['branchId', 'kind', 'note']);
    expect(await keysIn(agency, 'outputFields', { branchId })).toEqual([
      'id',
      'planUrl',
      'floorPlan',
    ]);
    expect(fields.isDone()).toBe(false);
  });

  it('shows the fields of the account that the step is for', async () => {
    fieldsOf('b2', { id: 'floor', name: 'Floor' });
    expect(await keysIn(agency, 'inputFields', { branchId: 'b2' })).toContain('custom_floor');
    expect(await keysIn(agency, 'outputFields', { branchId: 'b2' })).toContain('values__floor');
  });
});
