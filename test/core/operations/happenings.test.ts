import nock from 'nock';
import { list, text } from '../../../src/core/input/fields.ts';
import { extended, out } from '../../../src/core/output/output.ts';
import type { Raw } from '../../../src/core/raw.ts';
import { byCursor, byOffset } from '../../../src/core/reading/paging.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, event, failureOf, HOST } from '../acme.ts';

const SIZE = 2;

/** A list that each poll reads whole. */
const whole = {
  noun: 'Thing',
  docs: '',
  scopes: [],
  route: 'GET /things',
  result: 'things[]',
  bells: [],
  description: 'Triggers when something happens to a thing.',
  input: () => ({}),
  output: () =>
    extended(out.object({ id: out.id('1', 'Thing ID') }), {
      what: out.text('stage', { from: ['happened.what'] }),
      before: out.text('a', { from: ['happened.before'] }),
      after: out.text('b', { from: ['happened.after'] }),
      at: out.moment('2026-03-01T09:00:00Z', { label: 'At', from: ['happened.at'] }),
    }),
} as const;

/** A list of pages behind cursors, the things that changed last first. */
const behindCursors = {
  ...whole,
  route: 'GET /pages',
  paging: byCursor({ size: 'limit', max: SIZE, cursor: { after: 'body.next' } }),
  changed: 'changed',
  latestFirst: 'changed',
} as const;

const choice = () => list(text({ label: 'Stage' }), { label: 'Stages', local: true }).optional();

const operations = [
  event({
    ...whole,
    key: 'stage_changed',
    label: 'Stage Changed',
    input: () => ({ from: choice(), to: choice() }),
    when: { changes: 'stage', none: 'open', from: 'from', to: 'to', ofNew: true },
  }),
  event({
    ...whole,
    key: 'stage_reached',
    label: 'Stage Reached',
    when: { changes: 'stage', becomes: ['won'] },
  }),
  event({
    ...whole,
    key: 'either_changed',
    label: 'Stage or Owner Changed',
    input: () => ({ keys: choice() }),
    when: { changes: ({ keys }) => keys ?? ['stage', 'owner'] },
  }),
  event({ ...whole, key: 'tag_added', label: 'Tag Added', when: { adds: 'tags' } }),
  event({
    ...whole,
    key: 'moved',
    label: 'Thing Moved',
    created: 'added',
    when: { changes: 'stage', at: 'movedAt' },
  }),
  event({
    ...whole,
    key: 'kept_added',
    label: 'Thing of a Stage Added',
    created: 'added',
    input: () => ({ stage: text({ label: 'Stage', local: true }) }),
    keeps: ({ stage }, values) => stage === values.stage,
    when: { appears: true },
  }),
  event({
    ...whole,
    key: 'due',
    label: 'Thing Due',
    when: { due: ({ dueAt }) => Date.parse(String(dueAt)) },
  }),
  event({
    ...whole,
    key: 'gone',
    label: 'Thing Gone',
    when: { disappears: { moment: 'added', days: 30 } },
  }),
  event({
    ...whole,
    key: 'gone_if_unknown',
    label: 'Thing Gone',
    version: '7',
    when: { disappears: { moment: 'added', days: 30 } },
    asks: { route: 'GET /things/{id}', result: 'thing', isGone: () => false },
  }),
  event({
    ...whole,
    key: 'added_in_pages',
    label: 'Thing Added',
    paging: byOffset({ offset: 'skip', size: 'limit', max: SIZE }),
    when: { appears: true },
  }),
  event({
    ...behindCursors,
    key: 'changed_behind_cursors',
    label: 'Stage Changed',
    when: { changes: 'stage' },
  }),
  event({
    ...behindCursors,
    key: 'added_behind_cursors',
    label: 'Thing Added',
    created: 'changed',
    when: { appears: true },
  }),
];

const START = Date.parse('2026-03-10T09:00:00Z');

let now: number;
let things: Raw[];
/** Milliseconds that the vendor takes for an answer. */
let slowness: number;
/** Its answer to a cursor; it takes any at 200. */
let ofCursor: number;

offline();
afterEach(() => jest.restoreAllMocks());
beforeEach(() => {
  now = START;
  things = [];
  slowness = 0;
  ofCursor = 200;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  const page = (from: number, size: number) => {
    now += slowness;
    return things.slice(from, from + size);
  };
  const vendor = nock(HOST).persist();
  vendor
    .get('/v1/things')
    .query(true)
    .reply(200, (uri) => {
      const query = new URL(uri, HOST).searchParams;
      const size = Number(query.get('limit') ?? things.length);
      return { things: page(Number(query.get('skip')), size) };
    });
  vendor
    .get('/v1/pages')
    .query(true)
    .reply((uri) => {
      const query = new URL(uri, HOST).searchParams;
      const from = Number(query.get('after'));
      const next = from + SIZE < things.length ? from + SIZE : null;
      return [from > 0 ? ofCursor : 200, { things: page(from, SIZE), next }];
    });
});

const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();
const pass = (seconds: number) => {
  now += seconds * 1000;
};

async function turnOn(key: string, input: object = {}) {
  const zapier = acmeZapier(operations);
  return { zapier, zap: await zapier.turnOn(key, account(), { ...input }) };
}

describe('a value', () => {
  it('that is cleared becomes null, and a vendor’s word for “none” counts as none', async () => {
    things = [{ id: '1', stage: 'a' }, { id: '2' }, { id: '3', stage: 'open' }];
    const { zap } = await turnOn('stage_changed');
    things = [
      { id: '1', stage: null },
      { id: '2', stage: 'open' },
      { id: '3', stage: 'b' },
    ];
    expect(await zap.poll()).toMatchObject([
      { id: '1', before: 'a', after: null },
      { id: '3', before: null, after: 'b' },
    ]);
  });

  it('is told of a new record, unless it is none', async () => {
    const { zap } = await turnOn('stage_changed');
    things = [
      { id: '1', stage: 'open' },
      { id: '2', stage: 'a' },
    ];
    expect(await zap.poll()).toMatchObject([{ id: '2', before: null, after: 'a' }]);
  });

  it('counts where it goes from and to what the user chooses, “none” included', async () => {
    things = ['1', '2', '3'].map((id) => ({ id, stage: id === '1' ? 'open' : 'A' }));
    const { zap } = await turnOn('stage_changed', { from: ['Open'], to: ['B'] });
    const other = await turnOn('stage_changed', { from: ['a'], to: ['open'] });
    things = [
      { id: '1', stage: 'b' },
      { id: '2', stage: 'b' },
      { id: '3', stage: 'open' },
    ];
    expect(await zap.poll()).toMatchObject([{ id: '1' }]);
    expect(await other.zap.poll()).toMatchObject([{ id: '3', before: 'A', after: null }]);
  });

  it('that is cleared is not what an event waits for', async () => {
    things = [
      { id: '1', stage: 'a' },
      { id: '2', stage: 'a' },
    ];
    const { zap } = await turnOn('stage_reached');
    things = [{ id: '1' }, { id: '2', stage: 'won' }];
    expect(await zap.poll()).toMatchObject([{ id: '2', after: 'won' }]);
  });

  it('of several is told by its key, and only where the user watches it', async () => {
    const record = (stage: string, owner: string) => ({ id: '1', stage, owner: { id: owner } });
    things = [record('a', 'x')];
    const { zap } = await turnOn('either_changed');
    const { zap: ofStage } = await turnOn('either_changed', { keys: ['stage'] });
    things = [record('b', 'y')];
    const stage = { id: '1', what: 'stage', before: 'a', after: 'b' };
    const owner = { id: '1', what: 'owner', before: '{"id":"x"}', after: '{"id":"y"}' };
    expect(await zap.poll()).toMatchObject([stage, owner]);
    expect(await ofStage.poll()).toMatchObject([stage]);
    things = [record('b', 'z')];
    expect(await ofStage.poll()).toEqual([]);
  });

  it('changed now where the vendor writes no time', async () => {
    things = [{ id: '1', stage: 'a' }];
    const { zap } = await turnOn('stage_reached');
    things = [{ id: '1', stage: 'won' }];
    pass(60);
    expect(await zap.poll()).toMatchObject([{ at: '2026-03-10T09:01:00.000Z' }]);
  });

  it('changed when the vendor says, also where it does not say when the record was made', async () => {
    things = [{ id: '1', stage: 'a' }];
    const { zap } = await turnOn('moved');
    pass(3600);
    things = [{ id: '1', stage: 'b', movedAt: '2026-03-10T09:20:00Z' }];
    expect(await zap.poll()).toMatchObject([
      { before: 'a', after: 'b', at: '2026-03-10T09:20:00.000Z' },
    ]);
  });

  it('that changed before the Zap is not told, even if the memory is lost', async () => {
    things = [{ id: '1', stage: 'b', added: daysAgo(9), movedAt: daysAgo(5) }];
    const { zapier, zap } = await turnOn('moved');
    zapier.cache.forget();
    pass(60);
    expect(await zap.poll()).toEqual([]);
    expect(await zap.poll()).toEqual([]);
  });
});

it('a record that had no list yet gets its first item', async () => {
  things = [{ id: '1' }, { id: '2', tags: null }];
  const { zap } = await turnOn('tag_added');
  things = [
    { id: '1', tags: ['red'] },
    { id: '2', tags: [] },
  ];
  expect(await zap.poll()).toMatchObject([{ id: '1', after: 'red' }]);
});

it('only records that the user wants start the Zap', async () => {
  const { zap } = await turnOn('kept_added', { stage: 'b' });
  pass(60);
  things = ['a', 'b'].map((stage) => ({ id: stage, stage, added: daysAgo(0) }));
  expect(await zap.poll()).toMatchObject([{ id: 'b' }]);
});

it('a record is due by its own time alone where the vendor writes no change', async () => {
  things = [
    { id: 'before', dueAt: daysAgo(4) },
    { id: 'now', dueAt: '2026-03-10T09:30:00Z' },
    { id: 'never', dueAt: null },
  ];
  const { zap } = await turnOn('due');
  expect(await zap.poll()).toEqual([]);
  pass(1800);
  expect(await zap.poll()).toMatchObject([{ id: 'now', at: '2026-03-10T09:30:00.000Z' }]);
});

describe('the editor shows', () => {
  const shown = (key: string) =>
    acmeZapier(operations).poll(key, {}, { isLoadingSample: true, isPopulatingDedupe: false });

  it('what each record would be told as if it had just changed', async () => {
    things = [{ id: '1', stage: 'a' }, { id: '2' }];
    expect(await shown('stage_changed')).toMatchObject([{ id: '1', before: null, after: 'a' }]);
  });

  it('no record that has no id', async () => {
    things = [{ stage: 'b' }, { id: '1', stage: 'a' }];
    expect(await shown('stage_changed')).toMatchObject([{ id: '1' }]);
  });

  it('only what did change where the vendor says when', async () => {
    things = [
      { id: '1', stage: 'a', added: daysAgo(50), movedAt: daysAgo(50) },
      { id: '2', stage: 'b', added: daysAgo(50), movedAt: daysAgo(40) },
    ];
    expect(await shown('moved')).toMatchObject([{ id: '2', after: 'b', at: daysAgo(40) }]);
  });
});

describe('a record that is listed no more', () => {
  const leave = async (key: string) => {
    things = ['1', '2'].map((id) => ({ id, added: daysAgo(1) }));
    const { zap } = await turnOn(key);
    things = things.slice(1);
    await zap.poll();
    pass(60);
    return zap;
  };

  it('is gone after two polls where there is nothing to ask for it', async () => {
    const zap = await leave('gone');
    expect(await zap.poll()).toMatchObject([{ id: '1' }]);
  });

  it('is asked for in the version of the list', async () => {
    const zap = await leave('gone_if_unknown');
    const asked: unknown[] = [];
    nock(HOST)
      .get('/v1/things/1')
      .reply(function () {
        asked.push(this.req.headers.version);
        return [200, { thing: { id: '1' } }];
      });
    expect(await zap.poll()).toEqual([]);
    expect(asked).toEqual(['7']);
  });
});

describe('the memory', () => {
  it('tells a second Zap that is turned on after an outage what the first was told', async () => {
    things = [{ id: '1', stage: 'a' }];
    const { zapier, zap } = await turnOn('stage_reached');
    const changed = [{ id: '1', stage: 'won' }];
    things = changed;
    expect(await zap.poll()).toHaveLength(1);
    things = [];
    const { message } = await failureOf(zapier.turnOn('stage_reached', account()));
    expect(message).toMatch(/^Acme shows an empty list/);
    things = changed;
    const second = await zapier.turnOn('stage_reached', account());
    pass(60);
    expect(await second.poll()).toEqual([]);
    expect(await zap.poll()).toEqual([]);
  });

  it('keeps those that changed last where Zapier does not keep all', async () => {
    const others = Array.from({ length: 3500 }, (_, id) => ({ id: `t${id}`, stage: 'a' }));
    const of = (stage: string) => [...others, { id: 'last', stage }];
    things = of('a');
    const { zapier, zap } = await turnOn('stage_reached');
    const [key = ''] = Object.keys(zapier.cache.entries);
    let kept = zapier.cache.entries[key]!;
    const most = kept.length * 0.9;
    Object.defineProperty(zapier.cache.entries, key, {
      get: () => kept,
      set: (value: string) => {
        if (value.length > most) throw new Error('The value is too large.');
        kept = value;
      },
    });
    things = of('b');
    expect(await zap.poll()).toEqual([]);
    expect(kept.length).toBeLessThan(most);
    things = of('won');
    expect(await zap.poll()).toMatchObject([{ id: 'last', before: 'b', after: 'won' }]);
  });
});

describe('a Zap that is turned on again', () => {
  it('takes note of no record without an id', async () => {
    things = [{ id: '1', changed: daysAgo(1) }];
    const { zapier } = await turnOn('added_behind_cursors');
    things = [{ changed: daysAgo(0) }, ...things];
    const zap = await zapier.turnOn('added_behind_cursors', account());
    expect(zap.seen).toBe(0);
  });

  it('starts with nothing of before, however much that is', async () => {
    things = [{ id: 'old', changed: daysAgo(9) }];
    const { zapier } = await turnOn('added_behind_cursors');
    things = [
      ...Array.from({ length: SIZE * 25 }, (_, one) => ({ id: `${one}`, changed: daysAgo(0) })),
      ...things,
    ];
    pass(4 * 86_400);
    const zap = await zapier.turnOn('added_behind_cursors', account());
    for (let turn = 0; turn < 3; turn += 1) {
      pass(1800);
      expect(await zap.poll()).toEqual([]);
    }
  });

  it('waits where the list comes empty, also where only new records count', async () => {
    things = [{ id: 'old', changed: daysAgo(1) }];
    const { zapier } = await turnOn('added_behind_cursors');
    things = [];
    const { message } = await failureOf(zapier.turnOn('added_behind_cursors', account()));
    expect(message).toMatch(/^Acme shows an empty list/);
  });
});

describe('a list that there is no time for', () => {
  it('is no reason to take the rest of it for new', async () => {
    things = ['1', '2', '3', '4', '5'].map((id) => ({ id }));
    slowness = 21_000;
    const { zap } = await turnOn('added_in_pages');
    slowness = 0;
    expect(await zap.poll()).toEqual([]);
    things = [...things, { id: '6' }];
    expect(await zap.poll()).toMatchObject([{ id: '6' }]);
  });

  const old = () =>
    ['1', '2', '3', '4', '5'].map((id) => ({ id, stage: 'a', changed: daysAgo(9 + Number(id)) }));
  const changeOf = (id: string, stage: string) => {
    things = [
      { id, stage, changed: new Date(now).toISOString() },
      ...things.filter((one) => one.id !== id),
    ];
  };

  it('is read anew where the vendor no longer takes the cursor', async () => {
    things = old();
    slowness = 21_000;
    const { zap } = await turnOn('changed_behind_cursors');
    slowness = 0;
    ofCursor = 422;
    pass(3600);
    expect(await zap.poll()).toEqual([]);
    ofCursor = 200;
    for (let turn = 0; turn < 3; turn += 1) {
      pass(3600);
      expect(await zap.poll()).toEqual([]);
    }
    changeOf('5', 'b');
    expect(await zap.poll()).toMatchObject([{ id: '5', before: 'a', after: 'b' }]);
  });

  it('fails the poll where the vendor refuses the user', async () => {
    things = old();
    slowness = 21_000;
    const { zapier } = await turnOn('changed_behind_cursors');
    slowness = 0;
    ofCursor = 403;
    const { message } = await failureOf(zapier.poll('changed_behind_cursors'));
    expect(message).toMatch(/Acme said 403/);
  });

  describe('with more news than a poll has time for', () => {
    const ids = ['9', '8', '7', '6', '5', '4', '3', '2', '1'];
    const addMany = async () => {
      things = [{ id: 'old', changed: daysAgo(9) }];
      const turnedOn = await turnOn('added_behind_cursors');
      pass(4200);
      things = [...ids.map((id) => ({ id, changed: `2026-03-10T10:0${id}:00Z` })), ...things];
      slowness = 11_000;
      expect(await turnedOn.zap.poll()).toMatchObject([
        { id: '9' },
        { id: '8' },
        { id: '7' },
        { id: '6' },
      ]);
      return turnedOn;
    };

    it('keeps what has waited for a poll that has', async () => {
      const { zap } = await addMany();
      slowness = 21_000;
      pass(3600);
      expect(await zap.poll()).toEqual([]);
      slowness = 0;
      expect(await zap.poll()).toMatchObject(ids.slice(4).map((id) => ({ id })));
      expect(await zap.poll()).toEqual([]);
    });

    it('loses nothing to a failure', async () => {
      const { zapier, zap } = await addMany();
      slowness = 0;
      pass(3600);
      ofCursor = 403;
      const { message } = await failureOf(zapier.poll('added_behind_cursors'));
      expect(message).toMatch(/Acme said 403/);
      ofCursor = 200;
      expect(await zap.poll()).toMatchObject(ids.slice(4).map((id) => ({ id })));
    });
  });
});
