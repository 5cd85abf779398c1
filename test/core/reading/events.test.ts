import nock from 'nock';
import { text } from '../../../src/core/input/fields.ts';
import type { Operation } from '../../../src/core/operations/operation.ts';
import type { TriggerWords } from '../../../src/core/operations/trigger.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import type { EventRecord, EventWords, Occasion } from '../../../src/core/reading/events.ts';
import { byPage } from '../../../src/core/reading/paging.ts';
import type { Service } from '../../../src/core/service.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from '../acme.ts';

type Words = EventWords<Record<string, never>> &
  Pick<TriggerWords<Record<string, never>>, 'mostPages' | 'hydrate'>;

/** A vendor that tells how much of its budget is spent. */
const metered: Service = {
  ...acme,
  baseUrl: () => HOST,
  context: ({ authData }) => ({ owner: authData.owner ?? 'one' }),
  spent: (header) => Number(header('x-spent') ?? 0),
  throttle: () => ({ window: 900, limit: 90, key: 'example', scope: [] }),
};

const { trigger } = vocabularyOf(metered);

const things = (words: Words) =>
  trigger({
    key: 'new_thing',
    noun: 'Thing',
    label: 'New Thing',
    description: 'Triggers when a thing is new.',
    docs: '',
    scopes: ['things'],
    route: 'GET /things',
    input: () => ({ kind: text({ local: true }).optional() }) as never,
    paging: byPage({ page: 'page', size: 'size', max: 2 }),
    result: '[]',
    output: () => out.object({ id: out.id('1', 'Thing ID'), note: out.text('new') }),
    ...(words as EventWords<never>),
  });

let asked: string[];
let pages: object[][];
let spent: string;
beforeEach(() => {
  asked = [];
  pages = [[{ id: 3 }, { id: 2 }], [{ id: 1 }], []];
  spent = '0';
  nock(HOST)
    .persist()
    .get('/things')
    .query(true)
    .reply(200, (uri) => {
      const page = Number(new URL(uri, HOST).searchParams.get('page'));
      asked.push(`page ${page}`);
      return pages[page - 1] ?? [];
    });
  nock(HOST)
    .persist()
    .get(/^\/things\/\d+$/)
    .reply((uri) => {
      asked.push(uri);
      return uri.endsWith('/2') ? [500, {}] : [200, { more: uri }, { 'x-spent': spent }];
    });
});
offline();

const account = (more = {}) => ({
  label: '',
  authData: { environment: 'acme', access_token: 'secret', ...more },
});

const runner = (operation: Operation, more: object = {}) => {
  const zapier = acmeZapier([operation], more);
  return {
    ...zapier,
    poll: (input = {}, meta = {}, auth = {}) =>
      zapier.run<Record<string, unknown>[]>(
        `triggers.${operation.key}.operation.perform`,
        account(auth),
        input,
        meta,
      ),
  };
};

const FILL = { isPopulatingDedupe: true };
const SAMPLE = { isLoadingSample: true };
const asEvents = (records: readonly Record<string, unknown>[]) =>
  records.map((record) => ({ ...record, id: String(record.id) })) as EventRecord[];

describe('reading', () => {
  const reads = async (words: Words, meta = {}) => {
    const completes: boolean[] = [];
    const { poll } = runner(
      things({
        ...words,
        events: ({ records, complete }) => {
          completes.push(complete);
          return { events: asEvents(records) };
        },
      }),
    );
    const found = await poll({}, meta);
    return { count: found.length, pages: asked.length, complete: completes[0] };
  };

  it('is one page for a poll, all that is allowed to fill the list of seen events', async () => {
    expect(await reads({ mostPages: 9 })).toEqual({ count: 2, pages: 1, complete: false });
    asked = [];
    expect(await reads({ mostPages: 9 }, FILL)).toEqual({ count: 3, pages: 3, complete: true });
    asked = [];
    expect(await reads({ mostPages: 2 }, FILL)).toMatchObject({ pages: 2, complete: false });
  });

  it('stops, and gives no events, where it would need more pages of a budget that is nearly spent', async () => {
    nock.cleanAll();
    nock(HOST)
      .persist()
      .get('/things')
      .query(true)
      .reply(200, () => (asked.push('page') ? pages[0]! : []), { 'x-spent': '0.91' });
    expect(await reads({ mostPages: 9, enough: () => false })).toMatchObject({
      count: 0,
      pages: 1,
    });
  });

  it('goes on until the records are enough, except for the editor', async () => {
    const words: Words = { mostPages: 9, enough: (records) => records.length > 2 };
    expect(await reads(words)).toEqual({ count: 3, pages: 2, complete: false });
    asked = [];
    expect(await reads(words, SAMPLE)).toMatchObject({ pages: 1 });
  });
});

describe('events', () => {
  it('keep their id and revision; a revision of their own is new', async () => {
    const { poll } = runner(
      things({
        events: () => ({ events: [{ id: 'a', revision: 'r1', note: 'x' }, { id: 'b' }] }),
      }),
    );
    expect(await poll()).toEqual([
      { id: 'a', revision: 'r1', note: 'x' },
      { id: 'b', revision: 'new', note: null },
    ]);
  });

  it('are three at most in the editor, and hardly more than their ids where only those count', async () => {
    const list = asEvents(Array.from({ length: 150 }, (_, id) => ({ id, note: 'x' })));
    const { poll } = runner(things({ events: () => ({ events: list }) }));
    expect(await poll({}, SAMPLE)).toHaveLength(3);
    expect(await poll()).toHaveLength(150);
    const filled = await poll({}, FILL);
    expect(filled[99]).toEqual({ id: '99', revision: 'new', note: 'x' });
    expect(filled[149]).toEqual({ id: '149', revision: 'new' });
  });
});

it('events point to the rest of their record, which Zapier loads for those that start a Zap', async () => {
  const rest = async () => ({});
  const { poll } = runner(
    things({ events: () => ({ events: [{ id: 'a', revision: 'r1' }] }), hydrate: rest }),
    { hydrators: { rest } },
  );
  const [event] = await poll({ kind: 'x' });
  expect(event).toMatchObject({ id: 'a', $HOIST$: expect.stringContaining('hydrators.rest') });
  expect(event!.$HOIST$).toContain('"bundle":{"kind":"x","id":"a","revision":"r1"}');
});

describe('memory', () => {
  const counting = () =>
    runner(
      things({
        remembers: true,
        events: (_, { memory }: Occasion) => {
          const count = Number(memory ?? 0) + 1;
          return { events: [{ id: String(count) }], memory: count };
        },
      }),
    );
  const last = async (found: Promise<Record<string, unknown>[]>) => Number((await found)[0]?.id);

  it('goes from poll to poll, but not to the editor', async () => {
    const { poll } = counting();
    expect(await last(poll({}, FILL))).toBe(1);
    expect(await last(poll())).toBe(2);
    expect(await last(poll({}, SAMPLE))).toBe(3);
    expect(await last(poll())).toBe(3);
  });

  it('may hold one value in two places and leave values out, which Zapier’s cache refuses', async () => {
    const value = { name: 'x', none: undefined };
    const { poll, cache } = runner(
      things({
        remembers: true,
        events: () => ({ events: [], memory: { one: value, two: value } }),
      }),
    );
    await poll();
    expect(Object.values(cache.entries).join()).toContain('"one":{"name":"x"},"two":{"name":"x"}');
  });

  it('is apart for other inputs, other ids of the connection and other scopes', async () => {
    const { poll, cache } = counting();
    await poll();
    expect(await last(poll({ kind: 'a' }))).toBe(1);
    expect(await last(poll({}, {}, { owner: 'two' }))).toBe(1);
    expect(await last(poll({}, {}, { scope: 'less' }))).toBe(1);
    expect(await last(poll())).toBe(2);
    expect(Object.keys(cache.entries)).toHaveLength(4);
    expect(Object.keys(cache.entries).join()).not.toMatch(/secret|two|less/);
  });

  it('begins anew when it is lost; out of reach a poll gives nothing and asks for nothing', async () => {
    const { poll, cache } = counting();
    await poll();
    cache.forget();
    expect(await last(poll())).toBe(1);
    cache.setReachable(false);
    asked = [];
    expect(await poll()).toEqual([]);
    expect(asked).toEqual([]);
    expect((await failureOf(poll({}, FILL))).message).toMatch(/storage does not answer/);
    cache.setReachable(true);
    expect(await last(poll())).toBe(2);
  });
});

describe('details', () => {
  const detailed = (most: number, ids: string[]) =>
    runner(
      things({
        lookInto: {
          route: 'GET /things/{id}' as never,
          result: '',
          always: 'more',
          most,
          wanted: () => ids.map((id) => ({ id, mark: '1' })),
          keep: ({ more }) => more,
        },
        events: ({ details }) => ({
          events: Object.entries(details).map(([id, note]) => ({ id, note })),
        }),
      }),
    );
  const ids = async (found: Promise<Record<string, unknown>[]>) =>
    (await found).map(({ id }) => id);

  it('are loaded once, a few a poll, and more when a Zap is turned on', async () => {
    const { poll } = detailed(1, ['1', '3', '4', '5', '6']);
    expect(await ids(poll())).toEqual(['1']);
    expect(await ids(poll())).toEqual(['1', '3']);
    expect(asked.filter((path) => path.endsWith('/1'))).toHaveLength(1);
    expect(await ids(poll({}, FILL))).toHaveLength(5);
  });

  it('wait while the budget is nearly spent', async () => {
    spent = '0.95';
    const { poll } = detailed(5, ['1', '3']);
    expect(await ids(poll())).toEqual(['1']);
    expect(await ids(poll())).toEqual(['1', '3']);
  });

  it('that fail do not stop the others', async () => {
    expect(await ids(detailed(5, ['2', '1']).poll())).toEqual(['1']);
  });
});

it('triggers of events do not ask which changes count', () => {
  const { shape } = things({ events: () => ({ events: [] }) });
  expect(Object.keys(shape())).toEqual(['kind']);
});

it('a service’s throttle is a part of its operations', () => {
  const { definition } = things({ events: () => ({ events: [] }) });
  expect(definition.operation.throttle).toEqual({
    window: 900,
    limit: 90,
    key: 'example',
    scope: [],
  });
});

describe('an empty list after one with records', () => {
  it('is an answer that failed, unless it stays empty for ten minutes', async () => {
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    const memories: unknown[] = [];
    const { poll } = runner(
      things({
        remembers: true,
        events: ({ records }, { memory }) => {
          memories.push(memory);
          return { events: asEvents(records), memory: records.length };
        },
      }),
    );
    await poll();
    const full = pages;
    pages = [];
    expect(await poll()).toEqual([]);
    now += 300_000;
    expect(await poll()).toEqual([]);
    pages = full;
    await poll();
    expect(memories).toEqual([undefined, 2]);
    pages = [];
    await poll();
    now += 600_000;
    await poll();
    expect(memories).toEqual([undefined, 2, 2]);
    jest.restoreAllMocks();
  });

  it.each([true, false])(
    'turns no Zap on again (with a memory of events: %s)',
    async (remembers) => {
      const { poll } = runner(
        things({ remembers, events: ({ records }) => ({ events: asEvents(records), memory: {} }) }),
      );
      await poll();
      pages = [];
      expect((await failureOf(poll({}, FILL))).message).toBe(
        'Acme shows an empty list where records were before. Turn the Zap on again in ten minutes.',
      );
    },
  );
});
