import nock from 'nock';
import { email, list, recordId, text, yesNo } from '../../../src/core/input/fields.ts';
import { out } from '../../../src/core/output/output.ts';
import { byPage } from '../../../src/core/reading/paging.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, failureOf, HOST, lookup, search } from '../acme.ts';

const words = {
  noun: 'Thing',
  description: 'Finds things.',
  docs: '',
  scopes: [],
  output: () => out.object({ id: out.id('1', 'ID'), value: out.text('x') }),
};

const zapier = acmeZapier([
  search({
    ...words,
    key: 'search_things',
    label: 'Search Things',
    route: 'GET /things',
    input: () => ({
      name: text().optional(),
      kinds: list(text()).optional(),
      zone: text({ display: true }).optional(),
      drafts: yesNo().optional(),
    }),
    searchInput: () => ({ owner: text({ local: true }).optional() }),
    searchFilter: ({ owner }, values) => {
      const wanted = (values as { owner?: string }).owner;
      return !wanted || owner === wanted;
    },
    paging: byPage({ page: 'page', size: 'size', max: 500 }),
    filter: ({ hidden }) => hidden !== true,
    result: 'things[]',
  }),
  search({
    ...words,
    key: 'list_tags',
    label: 'List Tags',
    route: 'GET /tags',
    input: () => ({}),
    result: 'tags[]',
  }),
  lookup({
    ...words,
    key: 'find_thing',
    label: 'Find Thing',
    input: () => ({ thingId: recordId().optional(), email: email().optional() }),
    oneOf: ['thingId', 'email'],
    lookups: [
      { by: 'thingId', route: 'GET /things/{thingId}', result: 'thing', arrange: () => ({}) },
      { by: 'email', route: 'GET /duplicate', result: 'thing' },
      {
        by: 'email',
        route: 'POST /search',
        repeatable: true,
        result: 'things[]',
        arrange: ({ email: value }) => ({ query: value }),
      },
    ],
  }),
]);

offline();

const things = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

it('asks for one page and hands on a hundred at most', async () => {
  nock(HOST)
    .get('/v1/things')
    .query({ page: '1', size: '100' })
    .reply(200, { things: things(120) });
  const found = await zapier.find('search_things');
  expect(found).toHaveLength(100);
  expect(found[0]).toEqual({ id: '0', value: null });
});

it('keeps the order of the vendor and leaves out what the user does not want', async () => {
  nock(HOST)
    .get('/v1/things')
    .query(true)
    .reply(200, { things: [{ id: 3 }, { id: 1, hidden: true }, { id: 2 }] });
  expect((await zapier.find('search_things')).map(({ id }) => id)).toEqual(['3', '2']);
});

describe('a search that chooses among what the vendor lists', () => {
  const page = (number: number, records: object[]) =>
    nock(HOST)
      .get('/v1/things')
      .query({ page: String(number), size: '100' })
      .reply(200, { things: records });
  const hidden = (from: number) =>
    Array.from({ length: 100 }, (_, id) => ({ id: from + id, hidden: true }));

  it('reads on until a page has something', async () => {
    page(1, hidden(0));
    page(2, [...hidden(100).slice(1), { id: 'a' }]);
    expect(await zapier.find('search_things')).toEqual([{ id: 'a', value: null }]);
    expect(nock.isDone()).toBe(true);
  });

  it('ends with the list', async () => {
    page(1, hidden(0));
    page(2, []);
    expect(await zapier.find('search_things')).toEqual([]);
  });

  it('gives up after ten pages', async () => {
    for (let number = 1; number <= 10; number += 1) page(number, hidden(number * 100));
    expect(await zapier.find('search_things')).toEqual([]);
    expect(nock.isDone()).toBe(true);
  });
});

it('finds scalars as records with a value', async () => {
  nock(HOST)
    .get('/v1/tags')
    .reply(200, { tags: ['runner', 'vip'] });
  expect(await zapier.find('list_tags')).toEqual([
    { id: null, value: 'runner' },
    { id: null, value: 'vip' },
  ]);
});

it.each([
  [200, { things: [] }],
  [404, {}],
])('nothing found is an empty list (%d)', async (status, answer) => {
  nock(HOST).get('/v1/things').query(true).reply(status, answer);
  expect(await zapier.find('search_things')).toEqual([]);
});

it('any other failure is one', async () => {
  nock(HOST).get('/v1/things').query(true).reply(403, {});
  expect((await failureOf(zapier.find('search_things'))).message).toMatch(/^Acme said 403/);
});

describe('a look-up', () => {
  it('takes the first way that finds something and asks no further', async () => {
    nock(HOST)
      .get('/v1/things/t1')
      .reply(200, { thing: { id: 't1' } });
    expect(await zapier.find('find_thing', { thingId: 't1', email: 'a@example.com' })).toEqual([
      { id: 't1', value: null },
    ]);
  });

  it('goes on past a 404, an empty answer and a way whose field is empty', async () => {
    const query = { email: 'a@example.com' };
    nock(HOST).get('/v1/duplicate').query(query).reply(404, {});
    nock(HOST)
      .post('/v1/search', { query: 'a@example.com' })
      .reply(200, { things: [{ id: 's1' }] });
    expect(await zapier.find('find_thing', { thingId: '', email: 'a@example.com' })).toEqual([
      { id: 's1', value: null },
    ]);
  });

  it('finds nothing when no way does', async () => {
    nock(HOST).get('/v1/things/t1').reply(404, {});
    expect(await zapier.find('find_thing', { thingId: 't1' })).toEqual([]);
  });

  it('does not take a refusal for “not found”', async () => {
    nock(HOST).get('/v1/things/t1').reply(403, {});
    expect((await failureOf(zapier.find('find_thing', { thingId: 't1' }))).message).toMatch(/403/);
  });

  it('asks for something to look for', async () => {
    expect((await failureOf(zapier.find('find_thing'))).message).toBe(
      'Fill in at least one of: Thing ID, Email.',
    );
  });
});

describe('a field that is mapped but got no value', () => {
  const run = (search: string, inputData: object, inputDataRaw: object) =>
    zapier.run(
      `searches.${search}.operation.perform`,
      account(),
      { ...inputData },
      {},
      { ...inputDataRaw },
    );

  it('halts a search, which would find anybody’s record without it', async () => {
    const { name, message } = await failureOf(
      run('search_things', { name: '' }, { name: '{{123__name}}' }),
    );
    expect(name).toBe('HaltedError');
    expect(message).toBe(
      'Name is mapped from an earlier step, which gave no value. Without it the search could find any thing, so nothing was searched. Map a field that has a value.',
    );
  });

  it('halts a search also when it is one of several', async () => {
    const { message } = await failureOf(
      run('search_things', { kinds: ['', 'b'] }, { kinds: ['{{1__kind}}', 'b'] }),
    );
    expect(message).toMatch(/^Kinds is mapped from an earlier step, which gave no value\./);
    await expect(
      run('search_things', { kinds: ['b'] }, { kinds: ['{{1__kind}}', 'b'] }),
    ).rejects.toThrow(/Kinds is mapped/);
  });

  it('stays empty where it only sorts or shows, or narrows nothing', async () => {
    nock(HOST)
      .get('/v1/things')
      .query(true)
      .reply(200, { things: [{ id: 1 }] });
    const mapped = '{{1__x}}';
    const empty = { zone: '', drafts: '' };
    expect(await run('search_things', empty, { zone: mapped, drafts: mapped })).toHaveLength(1);
  });

  it('halts a search also where only the search has the field', async () => {
    await expect(run('search_things', { owner: '' }, { owner: '{{1__x}}' })).rejects.toThrow(
      /Owner is mapped from an earlier step/,
    );
  });

  it('is one way less to a record that is known by several', async () => {
    nock(HOST)
      .get('/v1/things/a')
      .reply(200, { thing: { id: 'a' } });
    expect(
      await run(
        'find_thing',
        { thingId: 'a', email: '' },
        { thingId: '{{1__id}}', email: '{{1__email}}' },
      ),
    ).toMatchObject([{ id: 'a' }]);
  });

  it('may be left empty by the builder', async () => {
    nock(HOST)
      .get('/v1/things')
      .query(true)
      .reply(200, { things: [{ id: 1 }] });
    expect(await run('search_things', { name: '' }, { name: '' })).toHaveLength(1);
  });
});

it('asks with the fields of the search alone what the vendor cannot be asked', async () => {
  nock(HOST)
    .get('/v1/things')
    .query({ page: '1', size: '100' })
    .reply(200, {
      things: [
        { id: 1, owner: 'a' },
        { id: 2, owner: 'b' },
      ],
    });
  expect(await zapier.find('search_things', { owner: 'b' })).toMatchObject([{ id: '2' }]);
});
