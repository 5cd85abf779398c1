import nock from 'nock';
import { out } from '../../src/core/output.ts';
import { byOffset } from '../../src/core/paging.ts';
import type { Changes } from '../../src/core/trigger.ts';
import { offline } from '../offline.ts';
import { acmeZapier, HOST, trigger } from './acme.ts';

const listOf = (unsorted?: readonly Changes[]) =>
  trigger({
    key: 'list_things',
    noun: 'Thing',
    label: 'List Things',
    description: 'Triggers when a thing is added.',
    docs: '',
    scopes: [],
    route: 'GET /things',
    input: () => ({}),
    paging: byOffset({ offset: 'skip', size: 'limit', max: 2 }),
    unsorted,
    result: 'things[]',
    output: () => out.object({ id: out.id('1', 'Thing ID'), at: out.moment('2026-03-01') }),
    updated: 'at',
  });

let asked: number;
beforeEach(() => {
  asked = 0;
  const things = [1, 2, 3, 4, 5].map((id) => ({ id, at: `2026-03-0${id}T09:00:00Z` }));
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(true)
    .reply(200, (uri) => {
      asked += 1;
      const skip = Number(new URL(uri, HOST).searchParams.get('skip'));
      return { things: things.slice(skip, skip + 2) };
    });
});
offline();

const poll = (unsorted: readonly Changes[] | undefined, input = {}, meta = {}) =>
  acmeZapier([listOf(unsorted)]).poll<{ id: string }[]>('list_things', input, meta);

const ids = (records: { id: string }[]) => records.map(({ id }) => id).sort();
const updated = { trigger_on: 'updated' };

it('a poll reads the first page', async () => {
  expect(ids(await poll(undefined, updated))).toEqual(['1', '2']);
  expect(asked).toBe(1);
});

it('a poll for what the vendor cannot put first reads every page', async () => {
  expect(ids(await poll(['updated'], updated))).toEqual(['1', '2', '3', '4', '5']);
});

it('the other polls of such a list stay with the first page', async () => {
  expect(ids(await poll(['updated']))).toEqual(['1', '2']);
  expect(asked).toBe(1);
});

it('the editor asks for a few records all the same', async () => {
  await poll(['updated'], updated, { isLoadingSample: true });
  expect(asked).toBe(1);
});
