import fc from 'fast-check';
import nock from 'nock';
import { atZone } from '../../../src/core/dates.ts';
import { integer } from '../../../src/core/input/fields.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { byCursor, byOffset, byPage } from '../../../src/core/reading/paging.ts';
import type { Shape } from '../../../src/core/shape.ts';
import type { Zapier } from '../../../src/dev/zapier/host.ts';
import { offline } from '../../offline.ts';
import { account, acme, acmeZapier, failureOf, HOST, trigger } from '../acme.ts';

/** A thing of a vendor's list; `name` is all that a change may change. */
type Thing = { id: string; name: string; added: string; changed: string };

const words = {
  noun: 'Thing',
  label: 'List Things',
  description: 'Triggers when a thing is added.',
  docs: '',
  scopes: [],
  route: 'GET /things',
  input: (): Shape => ({}),
  result: 'things[]',
  output: () =>
    out.object({
      id: out.id('1', 'ID'),
      name: out.text('x'),
      added: out.moment('2026-03-01T09:00:00Z'),
      changed: out.moment('2026-03-01T09:00:00Z'),
    }),
} as const;

const SIZE = 5;

const sorted = trigger({
  ...words,
  key: 'sorted_things',
  paging: byOffset({ offset: 'skip', size: 'limit', max: SIZE }),
  news: { created: 'added', updated: 'changed', sort: { updated: { sort: 'changed' } } },
});

const timeless = {
  ...words,
  output: () => out.object({ id: out.id('1', 'ID'), name: out.text('x') }),
};

const byContent = trigger({ ...timeless, key: 'things_by_content' });

const anyOrder = trigger({
  ...words,
  key: 'things_in_any_order',
  paging: byOffset({ offset: 'skip', size: 'limit', max: SIZE }),
  news: { created: 'added', updated: 'changed', unsorted: ['updated'] },
});

const anyOrderByContent = trigger({
  ...words,
  output: () =>
    out.object({
      id: out.id('1', 'ID'),
      name: out.text('x'),
      added: out.moment('2026-03-01T09:00:00Z'),
    }),
  key: 'things_in_any_order_by_content',
  paging: byOffset({ offset: 'skip', size: 'limit', max: SIZE }),
  news: { created: 'added', unsorted: ['new', 'updated'] },
});

const withoutTimes = trigger({
  ...timeless,
  key: 'things_without_times',
  paging: byOffset({ offset: 'skip', size: 'limit', max: SIZE }),
  news: { unsorted: ['new', 'updated'] },
});

const inWindows = trigger({
  ...timeless,
  key: 'things_in_windows',
  input: (): Shape => ({
    skip: integer({ label: 'Skip' }).optional(),
    limit: integer({ label: 'Limit' }).optional(),
  }),
  windows: () => Array.from({ length: 9 }, (_, index) => ({ skip: index * SIZE, limit: SIZE })),
});

const single = trigger({ ...timeless, key: 'one_thing', route: 'GET /thing', result: 'thing' });

offline();

const START = Date.parse('2026-03-01T09:00:00Z');

/** A vendor with a clock, and a Zap whose polls see it. */
function vendor() {
  let now = START;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  const iso = () => new Date(now).toISOString();
  const things: Thing[] = [];
  let requests = 0;
  let answerMs = 0;
  const pages = (key: 'added' | 'changed') =>
    [...things].sort((a, b) => b[key].localeCompare(a[key]));
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(true)
    .reply((uri) => {
      requests += 1;
      now += answerMs;
      const query = new URL(uri, HOST).searchParams;
      const skip = Number(query.get('skip') ?? 0);
      const limit = Number(query.get('limit') ?? 1000);
      const list = pages(query.get('sort') === 'changed' ? 'changed' : 'added');
      return [200, { things: list.slice(skip, skip + limit) }];
    });
  nock(HOST)
    .persist()
    .get('/v1/thing')
    .reply(() => [200, { thing: things[0] }]);
  return {
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    add: (count = 1) => {
      const added = Array.from({ length: count }, (_, index) => ({
        id: `t${things.length + index + 1}`,
        name: 'new',
        added: iso(),
        changed: iso(),
      }));
      things.push(...added);
      return added.map(({ id }) => id);
    },
    change: (index: number, name: string) => {
      things[index] = { ...things[index]!, name, changed: iso() };
    },
    clear: () => things.splice(0),
    answerIn: (seconds: number) => {
      answerMs = seconds * 1000;
    },
    requests: () => {
      const since = requests;
      requests = 0;
      return since;
    },
    things,
  };
}

const firedIds = async (zap: { poll: () => Promise<{ id: string }[]> }) =>
  (await zap.poll()).map(({ id }) => id).sort();

const turnOn = (zapier: Zapier, key: string, input: Record<string, unknown> = {}) =>
  zapier.turnOn(key, account(), input);

/** A Zap on a list with two old records, ten minutes after it was turned on. */
async function quietZap() {
  const world = vendor();
  world.add(2);
  world.pass(86_400);
  const zapier = acmeZapier([sorted]);
  const zap = await turnOn(zapier, 'sorted_things');
  world.pass(600);
  return { ...world, zapier, zap };
}

afterEach(() => jest.restoreAllMocks());

describe('a list whose latest records come first', () => {
  it.each([
    ['new', 1],
    ['new', SIZE],
    ['new', SIZE * 4 + 2],
    ['updated', SIZE * 4 + 2],
  ])('loses none of what was added between two polls (%s, %i)', async (change, count) => {
    const { add, pass, requests } = vendor();
    add(SIZE * 2);
    pass(86_400);
    const zap = await turnOn(acmeZapier([sorted]), 'sorted_things', { trigger_on: change });
    pass(600);
    const added = add(count);
    pass(600);
    expect(await firedIds(zap)).toEqual(added.sort());
    pass(600);
    requests();
    expect(await firedIds(zap)).toEqual([]);
    pass(600);
    expect(await firedIds(zap)).toEqual([]);
  });

  it('costs one request a poll, also after a burst', async () => {
    const { add, pass, requests } = vendor();
    add(SIZE * 3);
    pass(86_400);
    const zap = await turnOn(acmeZapier([sorted]), 'sorted_things');
    pass(600);
    add(SIZE * 3);
    for (let turn = 0; turn < 3; turn += 1) {
      pass(600);
      await zap.poll();
    }
    requests();
    for (let turn = 0; turn < 3; turn += 1) {
      pass(600);
      await zap.poll();
    }
    expect(requests()).toBe(3);
  });

  it('goes on with the next poll where one had no time for all', async () => {
    const { add, pass, zap } = await quietZap();
    const added = add(SIZE * 30);
    const fired: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      pass(600);
      fired.push(...(await firedIds(zap)));
      added.push(...(turn < 2 ? add(1) : []));
    }
    expect(fired.sort()).toEqual(added.sort());
  });

  it('goes on where an earlier version of the app had no time for all', async () => {
    const { add, pass, zapier, zap } = await quietZap();
    const added = add(SIZE * 30);
    pass(600);
    const fired = await firedIds(zap);
    for (const [key, text] of Object.entries(zapier.cache.entries)) {
      const kept = JSON.parse(text);
      const { until, next } = kept.value.reach.rest;
      kept.value.reach.rest = { until, from: next };
      zapier.cache.entries[key] = JSON.stringify(kept);
    }
    pass(600);
    expect([...fired, ...(await firedIds(zap))].sort()).toEqual(added.sort());
  });

  it.each([15, 60])(
    'tells a burst again until it got through, %i minutes apart',
    async (minutes) => {
      const { add, pass, zapier, zap } = await quietZap();
      const added = add(SIZE * 30);
      const fired: string[] = [];
      for (let turn = 0; turn < 9; turn += 1) {
        pass(minutes * 60);
        // Zapier gets every third answer.
        const poll = turn % 3 === 2 ? zap.poll : () => zapier.poll('sorted_things').then(() => []);
        fired.push(...(await poll()).map(({ id }) => id));
      }
      expect(fired.sort()).toEqual(added.sort());
    },
  );

  it('does not wait with the rest of a burst until nothing is read again', async () => {
    const { add, pass, zap } = await quietZap();
    const added = add(SIZE * 30);
    const fired: string[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      pass(60);
      fired.push(...(await firedIds(zap)));
    }
    expect(fired.sort()).toEqual(added.sort());
  });

  it('leaves what one answer cannot hold to the next polls', async () => {
    const { add, pass, things, zap } = await quietZap();
    const added = add(SIZE * 3);
    for (const thing of things) {
      thing.name = 'x'.repeat(500_000);
    }
    const fired: string[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      pass(600);
      const records = await zap.poll();
      expect(JSON.stringify(records).length).toBeLessThan(20_000_000);
      fired.push(...records.map(({ id }) => id));
    }
    expect(fired.sort()).toEqual(added.sort());
  });

  it('every record fires once, whatever the order of additions, changes and polls', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('new', 'updated'),
        fc.array(
          fc.oneof(
            fc.record({ add: fc.integer({ min: 1, max: 12 }) }),
            fc.record({ change: fc.nat(40) }),
            fc.constant({ poll: true }),
          ),
          { maxLength: 12 },
        ),
        async (change, events) => {
          nock.cleanAll();
          const { add, change: edit, pass, things } = vendor();
          add(3);
          pass(86_400);
          const zap = await turnOn(acmeZapier([sorted]), 'sorted_things', { trigger_on: change });
          const fired: string[] = [];
          const expected = new Set<string>();
          const poll = async () => {
            const items = await zap.poll();
            fired.push(...items.map(({ id, revision }) => `${id} ${revision}`));
          };
          const expectStateOf = ({ id, changed }: Thing) =>
            expected.add(change === 'new' ? `${id} new` : `${id} ${changed}`);
          const dirty = new Set<number>();
          for (const event of [...events, { poll: true }]) {
            pass(300);
            if ('add' in event) {
              const from = things.length;
              add(event.add);
              for (let index = from; index < things.length; index += 1) dirty.add(index);
            } else if ('change' in event) {
              const index = event.change % things.length;
              edit(index, `name ${Math.random()}`);
              if (change === 'updated') dirty.add(index);
            } else {
              await poll();
              for (const index of dirty) expectStateOf(things[index]!);
              dirty.clear();
            }
          }
          expect(fired.sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('what a fill had no time for stays old in a list of any order', async () => {
  const { add, change, pass, answerIn } = vendor();
  add(SIZE * 6);
  pass(86_400);
  answerIn(8);
  const zap = await turnOn(acmeZapier([anyOrder]), 'things_in_any_order', {
    trigger_on: 'updated',
  });
  answerIn(0);
  pass(600);
  expect(zap.seen).toBeLessThan(SIZE * 6);
  expect(await firedIds(zap)).toEqual([]);
  change(SIZE * 6 - 1, 'changed');
  change(0, 'changed');
  pass(600);
  expect(await firedIds(zap)).toEqual(['t1', `t${SIZE * 6}`]);
});

describe('a fill that had no time for all', () => {
  const cutFill = async (change: 'new' | 'updated', operation = sorted) => {
    const seen = vendor();
    for (let turn = 0; turn < 6; turn += 1) {
      seen.add(SIZE);
      seen.pass(3600);
    }
    seen.answerIn(8);
    const zapier = acmeZapier([operation]);
    const zap = await turnOn(zapier, operation.key, { trigger_on: change });
    seen.answerIn(0);
    seen.pass(600);
    expect(zap.seen).toBeLessThan(SIZE * 6);
    return { ...seen, zapier, zap };
  };

  it.each(['new', 'updated'] as const)(
    'leaves old what moves to the first page (%s)',
    async (change) => {
      const { things, zap } = await cutFill(change);
      things.splice(SIZE);
      expect(await firedIds(zap)).toEqual([]);
    },
  );

  it('takes a record for new that is listed later than its time says', async () => {
    const { things, zap } = await cutFill('new');
    const late = new Date(Date.parse(things.at(-1)!.added) - 60_000).toISOString();
    things.splice(-1, 1, { id: 'late', name: 'new', added: late, changed: late });
    expect(await firedIds(zap)).toEqual(['late']);
  });

  it('tells later changes of a list without times of change', async () => {
    const { change, pass, zap } = await cutFill('updated', anyOrderByContent);
    expect(await firedIds(zap)).toEqual([]);
    pass(600);
    expect(await firedIds(zap)).toEqual([]);
    change(0, 'changed');
    change(SIZE * 6 - 1, 'changed');
    pass(600);
    expect(await firedIds(zap)).toEqual(['t1', `t${SIZE * 6}`]);
    pass(600);
    expect(await firedIds(zap)).toEqual([]);
  });

  it('stays cut when another Zap with the same trigger is turned on', async () => {
    const { zap, zapier, pass } = await cutFill('updated', anyOrder);
    await turnOn(zapier, anyOrder.key, { trigger_on: 'updated' });
    pass(600);
    expect(await firedIds(zap)).toEqual([]);
  });

  it('starts no Zap with what is old while Zapier cannot be asked', async () => {
    const { zap, zapier, pass, change } = await cutFill('updated', anyOrder);
    zapier.cache.setReachable(false);
    change(0, 'changed');
    pass(600);
    expect(await firedIds(zap)).toEqual([]);
    zapier.cache.setReachable(true);
    expect(await firedIds(zap)).toEqual(['t1']);
  });
});

describe('a list without any time whose fill had no time for all', () => {
  const cutFill = async (operation: typeof withoutTimes, change: 'new' | 'updated' = 'new') => {
    const seen = vendor();
    for (let turn = 0; turn < 6; turn += 1) {
      seen.add(SIZE);
      seen.pass(3600);
    }
    seen.answerIn(8);
    const zap = await turnOn(acmeZapier([operation]), operation.key, { trigger_on: change });
    expect(zap.seen).toBeLessThan(SIZE * 6);
    seen.answerIn(0);
    seen.pass(600);
    return { ...seen, zap };
  };

  it.each([withoutTimes, inWindows])(
    'starts no Zap with the rest of it ($key)',
    async (operation) => {
      const { add, pass, zap } = await cutFill(operation);
      const added = add(2);
      expect(await firedIds(zap)).toEqual(added);
      pass(600);
      expect(await firedIds(zap)).toEqual([]);
    },
  );

  it('tells a later change of the rest', async () => {
    const { change, pass, zap } = await cutFill(withoutTimes, 'updated');
    expect(await firedIds(zap)).toEqual([]);
    change(0, 'changed');
    pass(600);
    expect(await firedIds(zap)).toEqual(['t1']);
  });

  it('tells what is added at its end once a poll has got there', async () => {
    const { things, pass, zap } = await cutFill(withoutTimes);
    expect(await firedIds(zap)).toEqual([]);
    const added = '2026-01-01T09:00:00Z';
    things.push({ id: 'last', name: 'new', added, changed: added });
    pass(600);
    expect(await firedIds(zap)).toEqual(['last']);
  });
});

it('takes the rest of a list up again from its start where its cursor has expired', async () => {
  const ids = ['a1', 'a2'];
  let epoch = 0;
  let now = START;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  const timeOf = (id: string) => new Date(START + ids.indexOf(id) * 1000).toISOString();
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(true)
    .reply((uri) => {
      const cursor = new URL(uri, HOST).searchParams.get('after');
      const [born, at] = (cursor ?? `${epoch}-0`).split('-').map(Number);
      if (born !== epoch) return [400, { message: 'The cursor has expired' }];
      const list = ids.toReversed().slice(at, at! + 1);
      const things = list.map((id) => ({ id, added: timeOf(id) }));
      return [200, { things, ...(things.length > 0 && { after: `${epoch}-${at! + 1}` }) }];
    });
  const behindCursors = trigger({
    ...words,
    key: 'things_behind_cursors',
    paging: byCursor({ size: 'limit', max: 1, cursor: { after: 'body.after' } }),
    news: { created: 'added' },
  });
  const zap = await turnOn(acmeZapier([behindCursors]), 'things_behind_cursors');
  const added = Array.from({ length: 50 }, (_, index) => `b${index}`);
  ids.push(...added);
  const fired: string[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    now += 3_600_000;
    epoch += turn < 2 ? 1 : 0;
    fired.push(...(await firedIds(zap)));
  }
  expect(fired.sort()).toEqual(added.sort());
});

it('reads times without a zone in the account’s own, also to tell what a cut fill left out', async () => {
  const local = vocabularyOf({ ...acme, zoneOf: async () => 'Pacific/Auckland' }).trigger({
    ...words,
    key: 'things_of_the_place',
    zoned: true,
    derive: (record, _, zone) => ({
      ...record,
      added: atZone(String(record.added).slice(0, 19), zone),
    }),
    paging: byOffset({ offset: 'skip', size: 'limit', max: SIZE }),
    news: { created: 'added', unsorted: ['new'] },
  });
  const { add, pass, answerIn } = vendor();
  add(SIZE * 6);
  pass(60);
  answerIn(8);
  const zap = await turnOn(acmeZapier([local]), local.key);
  answerIn(0);
  const added = add(1);
  expect(await firedIds(zap)).toEqual(added);
});

it.each(['setReachable', 'setWritable'] as const)(
  'a Zap does not turn on without a memory (%s)',
  async (fails) => {
    const { add } = vendor();
    add(2);
    const zapier = acmeZapier([sorted, byContent]);
    zapier.cache[fails](false);
    const { message } = await failureOf(turnOn(zapier, 'sorted_things'));
    expect(message).toMatch(/^Zapier’s storage .* Turn the Zap on again in ten minutes\.$/);
    expect((await turnOn(zapier, 'things_by_content')).seen).toBe(2);
  },
);

describe('two Zaps with the same trigger', () => {
  it('each get all of a burst', async () => {
    const { add, pass } = vendor();
    add(2);
    pass(86_400);
    const zapier = acmeZapier([sorted]);
    const often = await turnOn(zapier, 'sorted_things');
    const seldom = await turnOn(zapier, 'sorted_things');
    pass(600);
    await often.poll();
    await seldom.poll();
    pass(60);
    const added = add(SIZE * 3).sort();
    pass(60);
    expect(await firedIds(often)).toEqual(added);
    for (let turn = 0; turn < 6; turn += 1) {
      pass(120);
      expect(await firedIds(often)).toEqual([]);
    }
    expect(await firedIds(seldom)).toEqual(added);
  });

  it.each([SIZE * 3, SIZE * 30])('each get all of what an outage held back (%i)', async (count) => {
    const { add, pass } = vendor();
    add(2);
    pass(86_400);
    const zapier = acmeZapier([sorted]);
    const often = await turnOn(zapier, 'sorted_things');
    const seldom = await turnOn(zapier, 'sorted_things');
    pass(600);
    const added = add(count).sort();
    pass(3 * 3600);
    const [byOften, bySeldom]: [string[], string[]] = [[], []];
    for (let turn = 0; turn < 45; turn += 1) {
      byOften.push(...(await firedIds(often)));
      pass(60);
      bySeldom.push(...(turn % 15 === 14 ? await firedIds(seldom) : []));
    }
    expect(byOften.sort()).toEqual(added);
    expect(bySeldom.sort()).toEqual(added);
  });

  it('turning one on loses nothing that polls of the other have not found yet', async () => {
    const { add, pass, zapier, zap } = await quietZap();
    const added = add(SIZE * 3).sort();
    pass(3 * 3600);
    await turnOn(zapier, 'sorted_things');
    pass(600);
    expect(await firedIds(zap)).toEqual(added);
  });

  it('turning one on loses nothing of the other', async () => {
    const { add, pass, zapier, zap } = await quietZap();
    const added = add(SIZE * 3).sort();
    pass(300);
    await turnOn(zapier, 'sorted_things');
    pass(300);
    expect(await firedIds(zap)).toEqual(added);
  });
});

describe('a list without times of change', () => {
  it.each(['things_by_content', 'one_thing'])(
    'tells a change back, and each once (%s)',
    async (key) => {
      const { add, change, pass } = vendor();
      add(1);
      const zapier = acmeZapier([byContent, single]);
      const zap = await turnOn(zapier, key, { trigger_on: 'updated' });
      const names: string[] = [];
      for (const name of ['done', 'done', 'open', 'done', 'open', 'open', 'done']) {
        pass(300);
        change(0, name);
        names.push(...(await zap.poll()).map((item) => String(item.name)));
      }
      expect(names).toEqual(['done', 'open', 'done', 'open', 'done']);
    },
  );
});

it('an empty answer while there were records is one that failed', async () => {
  const { add, clear, pass, things } = vendor();
  add(3);
  const zapier = acmeZapier([byContent]);
  const zap = await turnOn(zapier, 'things_by_content', { trigger_on: 'updated' });
  pass(300);
  const kept = clear();
  expect(await zap.poll()).toEqual([]);
  things.push(...kept);
  pass(300);
  expect(await zap.poll()).toEqual([]);
});

it.each(['sorted_things', 'things_by_content', 'things_in_any_order'])(
  'an empty answer turns no Zap on again, unless it stays empty (%s)',
  async (key) => {
    const { add, clear, pass, things } = vendor();
    add(3);
    const zapier = acmeZapier([sorted, byContent, anyOrder]);
    await turnOn(zapier, key);
    const kept = clear();
    pass(60);
    const { message } = await failureOf(turnOn(zapier, key));
    expect(message).toMatch(/^Acme shows an empty list/);
    things.push(...kept);
    const zap = await turnOn(zapier, key);
    pass(60);
    expect(await firedIds(zap)).toEqual([]);
    clear();
    await zap.poll();
    pass(600);
    expect((await turnOn(zapier, key)).seen).toBe(0);
  },
);

it('a record that went while a list was read leaves none out', async () => {
  const numbered = trigger({
    ...words,
    key: 'numbered_things',
    paging: byPage({ page: 'page', size: 'size', max: 2 }),
    news: { created: 'added', only: 'new' },
  });
  const things = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  let asked = 0;
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(true)
    .reply((uri) => {
      asked += 1;
      if (asked === 2) things.splice(0, 1);
      const page = Number(new URL(uri, HOST).searchParams.get('page'));
      return [200, { things: things.slice(2 * (page - 1), 2 * page) }];
    });
  const zapier = acmeZapier([numbered]);
  const seen = await zapier.poll('numbered_things', {}, { isPopulatingDedupe: true });
  expect(seen.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});
