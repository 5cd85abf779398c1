import nock from 'nock';
import { choice, text } from '../../../src/core/input/fields.ts';
import type { Change, News } from '../../../src/core/operations/news.ts';
import type { TriggerWords } from '../../../src/core/operations/trigger.ts';
import { out } from '../../../src/core/output/output.ts';
import { byOffset, byPage } from '../../../src/core/reading/paging.ts';
import type { Shape } from '../../../src/core/shape.ts';
import { skipBackoff } from '../../clock.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, failureOf, HOST, read, trigger } from '../acme.ts';

const words = {
  noun: 'Thing',
  label: 'List Things',
  description: 'Triggers when a thing is added.',
  docs: '',
  scopes: [],
  output: () =>
    out.object({
      id: out.id('1', 'ID'),
      name: out.text('x'),
      added: out.moment('2026-03-01T09:00:00Z'),
      changed: out.moment('2026-03-01T09:00:00Z'),
    }),
};

const list = (more: Partial<TriggerWords<Shape>> = {}) =>
  trigger({
    ...words,
    key: 'list_things',
    route: 'GET /things',
    input: (): Shape => ({}),
    result: '[]',
    news: { created: 'added', updated: 'changed' },
    ...more,
  });

const listWith = (news: News<Shape>) => list({ news: { created: 'added', ...news } });

const answer = (body: object, query: Record<string, string> = {}) =>
  nock(HOST).get('/v1/things').query(query).reply(200, body);

const older = { id: 1, name: 'a', added: '2026-03-01T09:00:00Z', changed: '2026-03-09T09:00:00Z' };
const newer = { id: 2, name: 'b', added: '2026-03-02T09:00:00Z', changed: '2026-03-03T09:00:00Z' };

offline();

const keysOf = (items: Record<string, unknown>[]) =>
  items.map(({ id, revision }) => [id, revision]);

describe('a trigger of a list', () => {
  it('counts new records, the newest first', async () => {
    answer([older, newer]);
    expect(keysOf(await acmeZapier([list()]).poll('list_things'))).toEqual([
      ['2', 'new'],
      ['1', 'new'],
    ]);
  });

  it('fills the list of seen records with keys alone beyond the first hundred', async () => {
    answer(Array.from({ length: 120 }, (_, id) => ({ ...newer, id })));
    const seen = await acmeZapier([list()]).poll('list_things', {}, { isPopulatingDedupe: true });
    expect(seen).toHaveLength(120);
    expect(Object.keys(seen[99]!)).toContain('name');
    expect(seen.slice(100).map((item) => Object.keys(item))).toEqual(
      Array.from({ length: 20 }, () => ['id', 'revision']),
    );
  });

  it('counts changes where the user wants them, the latest first', async () => {
    answer([newer, older]);
    const items = await acmeZapier([list()]).poll('list_things', { trigger_on: 'updated' });
    expect(keysOf(items)).toEqual([
      ['1', '2026-03-09T09:00:00Z'],
      ['2', '2026-03-03T09:00:00Z'],
    ]);
  });

  it('tells a change by the content where the vendor writes no time of it', async () => {
    const zapier = acmeZapier([listWith({})]);
    const revisions = [];
    for (const name of ['a', 'a', 'b']) {
      answer([{ ...older, name }]);
      const [item] = await zapier.poll('list_things', { trigger_on: 'updated' });
      revisions.push(item!.revision);
    }
    expect(revisions[0]).toBe(revisions[1]);
    expect(revisions[0]).not.toBe(revisions[2]);
    expect(revisions[0]).toMatch(/^[\w-]{16}$/);
  });

  it('asks the vendor for the order that counts', async () => {
    const zapier = acmeZapier([
      listWith({ sort: { new: { sort: '-added' }, updated: { sort: '-changed' } } }),
    ]);
    answer([], { sort: '-added' });
    await zapier.poll('list_things');
    answer([], { sort: '-changed' });
    await zapier.poll('list_things', { trigger_on: 'updated' });
    expect(nock.isDone()).toBe(true);
  });

  it('asks for late records alone where the vendor cannot put them first, but not in the editor', async () => {
    const zapier = acmeZapier([listWith({ recent: (_, now) => ({ since: now > 0 }) })]);
    for (const meta of [{}, { isPopulatingDedupe: true }]) {
      answer([newer], { since: 'true' });
      expect(await zapier.poll('list_things', {}, meta)).toHaveLength(1);
    }
    answer([older], {});
    expect(await zapier.poll('list_things', {}, { isLoadingSample: true })).toHaveLength(1);
  });

  it('stays in the vendor’s order where records carry no time', async () => {
    answer([older, newer]);
    const zapier = acmeZapier([list({ news: {} })]);
    expect(keysOf(await zapier.poll('list_things')).map(([id]) => id)).toEqual(['1', '2']);
  });

  it('offers the choice of what counts, unless its records never change', () => {
    const fields = (operation: ReturnType<typeof list>) =>
      (operation.definition.operation.inputFields as { key: string }[]).map(({ key }) => key);
    expect(fields(list())).toEqual(['trigger_on']);
    expect(fields(listWith({ only: 'new' }))).toEqual([]);
  });

  it('takes a changed record for a new one without asking, where it counts every change', async () => {
    const zapier = acmeZapier([listWith({ only: 'updated' })]);
    const revisionOf = async (name: string) => {
      answer([{ ...older, name }]);
      const [item] = await zapier.poll('list_things');
      return item!.revision;
    };
    expect(await revisionOf('a')).toBe(await revisionOf('a'));
    expect(await revisionOf('a')).not.toBe(await revisionOf('b'));
  });

  it('names id and revision as what tells records apart, in this order', () => {
    const { outputFields, sample } = list().definition.operation as {
      outputFields: { key: string; primary?: boolean }[];
      sample: object;
    };
    expect(outputFields.filter(({ primary }) => primary).map(({ key }) => key)).toEqual([
      'id',
      'revision',
    ]);
    expect(outputFields.filter(({ key }) => key === 'id')).toHaveLength(1);
    expect(sample).toMatchObject({ id: '1', revision: 'new' });
  });

  it('shows the editor three records at most, of one page that a filter chooses from', async () => {
    const records = [1, 2, 3, 4, 5, 6].map((id) => ({ ...older, id }));
    const paging = byPage({ page: 'page', size: 'size', max: 50 });
    answer(records.slice(0, 3), { page: '1', size: '3' });
    expect(
      await acmeZapier([list({ paging })]).poll('list_things', {}, { isLoadingSample: true }),
    ).toHaveLength(3);
    answer(records, { page: '1', size: '50' });
    const even = list({ paging, filter: ({ id }) => (id as number) % 2 === 0 });
    const shown = await acmeZapier([even]).poll('list_things', {}, { isLoadingSample: true });
    expect(shown.map(({ id }) => id)).toEqual(['2', '4', '6']);
  });

  it.each([{}, { isPopulatingDedupe: true }, { isLoadingSample: true }])(
    'fails when the answer has no list (%j)',
    async (meta) => {
      skipBackoff();
      nock(HOST).get('/v1/things').query(true).times(4).reply(200, { nothing: true });
      const failure = await failureOf(acmeZapier([list()]).poll('list_things', {}, meta));
      jest.restoreAllMocks();
      expect(failure.message).toBe(
        'Acme sent an answer that could not be read. Your step is fine: replay it in a few minutes.',
      );
    },
  );
});

describe('a trigger of one record', () => {
  const oneWords = {
    ...words,
    key: 'get_thing',
    route: 'GET /things' as const,
    input: () => ({}),
    result: 'thing',
    news: { updated: 'changed' },
  };
  const one = trigger(oneWords);

  it('counts every change', async () => {
    answer({ thing: older });
    expect(keysOf(await acmeZapier([one]).poll('get_thing'))).toEqual([
      ['1', '2026-03-09T09:00:00Z'],
    ]);
  });

  it('is silent while the vendor says that there is none', async () => {
    answer({ thing: null });
    const maybe = { ...oneWords, key: 'get_possible_thing', result: 'thing?' };
    expect(await acmeZapier([trigger(maybe)]).poll('get_possible_thing')).toEqual([]);
  });

  it('does not count what is said not to be a change', async () => {
    const linked = trigger({
      ...words,
      key: 'get_linked_thing',
      route: 'GET /things',
      input: () => ({}),
      result: 'thing',
      news: { ignore: ['changed', 'added'] },
    });
    const zapier = acmeZapier([linked]);
    const revisionOf = async (more: object) => {
      answer({ thing: { ...older, ...more } });
      const [item] = await zapier.poll('get_linked_thing');
      return item!.revision;
    };
    const first = await revisionOf({});
    expect(await revisionOf({ changed: newer.changed, added: newer.added })).toBe(first);
    expect(await revisionOf({ name: 'b' })).not.toBe(first);
  });

  it('offers no choice of what counts', () => {
    expect(one.definition.operation.inputFields).toEqual([]);
  });
});

describe('a read', () => {
  const [asTrigger, asSearch] = read({
    key: 'list_things',
    noun: 'Thing',
    label: 'List Things',
    triggers: 'Triggers when a thing is added.',
    finds: 'Finds things.',
    docs: '',
    scopes: [],
    route: 'GET /things',
    input: () => ({ name: text().optional() }),
    triggerInput: () => ({ kind: choice({ a: 'A', b: 'B' }, { local: true }).optional() }),
    searchInput: () => ({ sort: choice({ up: 'Up' }).optional() }),
    filter: ({ kind }: Record<string, unknown>, values: Record<string, unknown>) =>
      values.kind === undefined || kind === values.kind,
    result: '[]',
    output: words.output,
    news: { created: 'added' },
  });
  const zapier = acmeZapier([asTrigger!, asSearch!]);

  it('is a trigger and a search of the same name, each in its own words', () => {
    expect(
      [asTrigger, asSearch].map((one) => [one!.kind, one!.key, one!.label, one!.description]),
    ).toEqual([
      ['trigger', 'list_things', 'List Things', 'Triggers when a thing is added.'],
      ['search', 'list_things', 'List Things', 'Finds things.'],
    ]);
  });

  it('filters by a field of the trigger alone without sending it', async () => {
    answer(
      [
        { ...older, kind: 'a' },
        { ...newer, kind: 'b' },
      ],
      { name: 'x' },
    );
    const found = await zapier.poll('list_things', { name: 'x', kind: 'B' });
    expect(found.map(({ id }) => id)).toEqual(['2']);
  });

  it('finds without the two keys of a trigger', async () => {
    answer([older], { sort: 'up' });
    const [found] = await zapier.find('list_things', { sort: 'Up' });
    expect(found).not.toHaveProperty('revision');
    expect(found).toMatchObject({ id: '1' });
  });
});

describe('a list that the vendor cannot sort', () => {
  let asked: number;
  beforeEach(() => {
    asked = 0;
    const things = [1, 2, 3, 4, 5].map((id) => ({ id, changed: `2026-03-0${id}T09:00:00Z` }));
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
  const paging = byOffset({ offset: 'skip', size: 'limit', max: 2 });
  const poll = (unsorted: readonly Change[], input = {}, meta = {}) =>
    acmeZapier([list({ paging, news: { updated: 'changed', unsorted }, result: 'things[]' })]).poll<
      { id: string }[]
    >('list_things', input, meta);
  const ids = (records: { id: string }[]) => records.map(({ id }) => id).sort();
  const updated = { trigger_on: 'updated' };

  it('a poll reads the first page', async () => {
    expect(ids(await poll([], updated))).toEqual(['1', '2']);
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
});
