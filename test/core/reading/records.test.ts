import nock from 'nock';
import { out } from '../../../src/core/output/output.ts';
import type { Raw } from '../../../src/core/raw.ts';
import { skipBackoff } from '../../clock.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, failureOf, HOST, read } from '../acme.ts';

const getPoem = read({
  key: 'get_poem',
  noun: 'Poem',
  label: 'Get Poem',
  triggers: 'Triggers when the poem changes.',
  finds: 'Finds the poem.',
  docs: '',
  scopes: [],
  route: 'GET /poem',
  input: () => ({}),
  result: '',
  gather: 'lines',
  output: () =>
    out.object({
      id: out.id('poem', 'Poem ID'),
      lines: out.list(out.object({ text: out.text('The sea') })),
    }),
  derive: (record) => ({ id: 'poem', ...record }),
});
const words = {
  noun: 'Verse',
  docs: '',
  scopes: [],
  triggers: 'Triggers when a verse is added.',
  finds: 'Finds verses.',
  input: () => ({}),
  result: 'verses[]',
  output: () => out.object({ id: out.id('1', 'Verse ID'), text: out.text('The sea') }),
} as const;

const listed = read({
  ...words,
  key: 'list_verses',
  label: 'List Verses',
  route: 'GET /verses',
});

const unfolded = read({
  ...words,
  key: 'list_unfolded',
  label: 'List Unfolded Verses',
  route: 'GET /verses',
  unfold: (body) => (body as { verses?: Raw[] }).verses?.filter(({ hidden }) => !hidden),
});

const { find, poll } = acmeZapier([...getPoem, ...listed, ...unfolded]);
const verses = (list: unknown) =>
  nock(HOST).get('/v1/verses').times(4).reply(200, { verses: list });
const answer = (body: nock.Body) => nock(HOST).get('/v1/poem').reply(200, body);

offline();
afterEach(() => {
  jest.restoreAllMocks();
});

it('what the vendor lists makes one record', async () => {
  answer([{ text: 'The sea' }, { text: 'The shore' }]);
  const poem = { id: 'poem', lines: [{ text: 'The sea' }, { text: 'The shore' }] };
  expect(await find('get_poem')).toEqual([poem]);
});

it('a single one counts as a list of one, and none is no record', async () => {
  answer({ text: 'The sea' });
  expect(await find('get_poem')).toEqual([{ id: 'poem', lines: [{ text: 'The sea' }] }]);
  answer([]);
  expect(await find('get_poem')).toEqual([]);
});

it('as a trigger it starts the Zap when any of them changes', async () => {
  answer([{ text: 'The sea' }]);
  const [before] = await poll('get_poem');
  answer([{ text: 'The sea' }, { text: 'The shore' }]);
  const [after] = await poll('get_poem');
  expect(after?.revision).not.toBe(before?.revision);
});

describe('a list', () => {
  const UNREADABLE =
    'Acme sent an answer that could not be read. Your step is fine: replay it in a few minutes.';

  it.each(['list_verses', 'list_unfolded'])('of other things is no list (%s)', async (key) => {
    skipBackoff();
    for (const list of [[null], ['The sea'], [{}], [7]]) {
      nock.cleanAll();
      verses(list);
      expect((await failureOf(find(key))).message).toBe(UNREADABLE);
    }
  });

  it('gives its records alone', async () => {
    verses([null, { id: 1, text: 'The sea' }, {}, 'x']);
    expect(await find('list_verses')).toEqual([{ id: '1', text: 'The sea' }]);
  });

  it('starts a Zap with nothing that has no id', async () => {
    verses([{ text: 'The sea' }, { id: 2, text: 'The shore' }]);
    expect(await poll('list_verses')).toEqual([{ id: '2', text: 'The shore', revision: 'new' }]);
    nock.cleanAll();
    verses([{ text: 'The sea' }]);
    expect((await failureOf(poll('list_verses'))).message).toBe(UNREADABLE);
  });
});
