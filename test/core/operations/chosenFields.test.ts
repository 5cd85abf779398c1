import nock from 'nock';
import { text } from '../../../src/core/input/fields.ts';
import type { CustomFields } from '../../../src/core/operations/customFields.ts';
import { out } from '../../../src/core/output/output.ts';
import { forgetReferences } from '../../../src/core/reading/reference.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, action, HOST } from '../acme.ts';

/** Fields of a kind of thing that the step chooses. */
const ofKind: CustomFields<{ key: string }, 'own_'> = {
  definitions: {
    docs: 'https://acme.example/kinds',
    scopes: ['kinds.read'],
    route: 'GET /kinds/{kind}',
    result: 'fields[]',
    read: ({ key }) => ({ key: String(key) }),
  },
  of: 'kind',
  prefix: 'own_',
  shape: (fields) => Object.fromEntries(fields.map(({ key }) => [`own_${key}`, text().optional()])),
  pack: (values) => ({ own: values }),
  present: () => true,
  decode: (record, fields) => ({ ...record, names: fields.map(({ key }) => key) }),
  outputFields: (fields) => fields.map(({ key }) => ({ key, label: key })),
};

const zapier = acmeZapier([
  action({
    key: 'create_thing',
    noun: 'Thing',
    label: 'Create Thing',
    description: 'Adds a thing of a kind.',
    docs: 'https://acme.example/things',
    scopes: ['things.write'],
    route: 'POST /things',
    input: () => ({ kind: text({ alters: true }) }),
    custom: ofKind,
    output: () => out.object({ id: out.id('1', 'Thing ID'), names: out.list(out.text('color')) }),
  }),
]);

const kind = (name: string, ...keys: string[]) =>
  nock(HOST)
    .get(`/v1/kinds/${name}`)
    .reply(200, { fields: keys.map((key) => ({ key })) });

const fieldsOf = async (part: 'inputFields' | 'outputFields', input: object) =>
  (
    await zapier.run<{ key: string }[]>(`creates.create_thing.operation.${part}`, account(), {
      ...input,
    })
  ).map(({ key }) => key);

offline();
afterEach(() => forgetReferences());

it.each([{}, { kind: '' }, { kind: '{{123__kind}}' }])(
  'fields of a kind are not asked for before it is known: %j',
  async (input) => {
    expect(await fieldsOf('inputFields', input)).toEqual(['kind']);
    expect(await fieldsOf('outputFields', input)).toEqual(['id', 'names']);
  },
);

it('each kind shows its own fields, in the form and in the result', async () => {
  kind('ball', 'color');
  kind('book', 'title', 'pages');
  expect(await fieldsOf('inputFields', { kind: 'ball' })).toEqual(['kind', 'own_color']);
  expect(await fieldsOf('inputFields', { kind: 'book' })).toEqual([
    'kind',
    'own_title',
    'own_pages',
  ]);
  expect(await fieldsOf('outputFields', { kind: 'ball' })).toEqual(['id', 'names', 'color']);
});

it('what is filled goes to the vendor as the fields of the chosen kind', async () => {
  kind('ball', 'color');
  nock(HOST)
    .post('/v1/things', { kind: 'ball', own: { own_color: 'red' } })
    .reply(200, { id: '1' });
  expect(await zapier.create('create_thing', { kind: 'ball', own_color: 'red' })).toEqual({
    id: '1',
    names: ['color'],
  });
});

it('a field of another kind is refused, and nothing is written', async () => {
  kind('ball', 'color').persist();
  await expect(zapier.create('create_thing', { kind: 'ball', own_pages: '3' })).rejects.toThrow(
    'pages no longer exists',
  );
});
