import fc from 'fast-check';
import nock from 'nock';
import { list, recordId, text } from '../../../src/core/input/fields.ts';
import { extended, out } from '../../../src/core/output/output.ts';
import { byOffset } from '../../../src/core/reading/paging.ts';
import { forgetReferences } from '../../../src/core/reading/reference.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, event, failureOf, HOST } from '../acme.ts';

/** A thing of a vendor's list, in one of its versions. */
type Thing = {
  id: string;
  tags: string[];
  stage: string;
  stageAt: string;
  added: string;
  changed: string;
};

const SIZE = 5;

const happened = {
  tag: out.text('red', { from: ['happened.after'] }),
  before: out.text('a', { from: ['happened.before'] }),
};

const things = {
  noun: 'Thing',
  docs: '',
  scopes: [],
  route: 'GET /things',
  paging: byOffset({ offset: 'skip', size: 'limit', max: SIZE }),
  result: 'things[]',
  created: 'added',
  changed: 'changed',
  latestFirst: 'changed',
  fixed: { sort: 'changed' },
  bells: [],
  description: 'Triggers when something happens to a thing.',
  output: () =>
    extended(out.object({ id: out.id('1', 'Thing ID'), stage: out.text('a') }), happened),
} as const;

const tagAdded = event({
  ...things,
  key: 'tag_added',
  label: 'Tag Added',
  input: () => ({ tags: list(text({ label: 'Tag' }), { label: 'Tags', local: true }).optional() }),
  when: { adds: 'tags', among: 'tags' },
});

const tagRemoved = event({
  ...things,
  key: 'tag_removed',
  label: 'Tag Removed',
  input: () => ({}),
  when: { removes: 'tags' },
});

const stageChanged = event({
  ...things,
  key: 'stage_changed',
  label: 'Stage Changed',
  input: () => ({}),
  when: { changes: 'stage', at: 'stageAt' },
});

const created = event({
  ...things,
  fixed: { sort: 'added' },
  latestFirst: 'added',
  key: 'thing_created',
  label: 'Thing Created',
  input: () => ({}),
  when: { appears: true },
});

const { created: _c, latestFirst: _l, paging: _p, fixed: _f, ...whole } = things;

/** A list of any order, without times. */
const inAnyOrder = event({
  ...whole,
  key: 'things_in_any_order',
  label: 'Thing Added',
  input: () => ({}),
  when: { appears: true },
});

const stageInAnyOrder = event({
  ...whole,
  key: 'stage_in_any_order',
  label: 'Stage Changed',
  input: () => ({}),
  when: { changes: 'stage', becomes: ['b'] },
});

const due = event({
  ...whole,
  key: 'thing_due',
  label: 'Thing Due',
  input: () => ({}),
  when: { due: ({ added }) => Date.parse(String(added)) + 3_600_000 },
});

const moreTags = event({
  ...things,
  key: 'more_tags',
  label: 'More Tags',
  input: () => ({}),
  when: {
    changes: 'tags',
    value: ({ tags }) => (tags as string[]).length,
    counts: (before, after) => Number(after) > Number(before),
  },
});

/** Two lists that a poll reads one after the other, each in an order of its own. */
const inTwoLists = event({
  ...things,
  fixed: { sort: 'added' },
  latestFirst: 'added',
  key: 'thing_in_two_lists',
  label: 'Thing Added',
  input: () => ({}),
  windows: (values) => [
    { ...values, stage: 'a' },
    { ...values, stage: 'b' },
  ],
  when: { appears: true },
});

const properties = [tagAdded, tagRemoved, stageChanged, created, stageInAnyOrder];
const addedInAnyOrder = event({
  ...whole,
  key: 'things_added',
  label: 'Thing Added at',
  created: 'added',
  input: () => ({}),
  when: { appears: true },
});

const gone = event({
  ...whole,
  key: 'thing_gone',
  label: 'Thing Gone',
  input: () => ({}),
  when: { disappears: { moment: 'added', days: 2 } },
  asks: { route: 'GET /things/{id}', result: 'thing', isGone: ({ gone }) => gone === true },
  output: () => out.object({ id: out.id('1', 'Thing ID'), stage: out.text('a') }),
});

const operations = [...properties, inAnyOrder, addedInAnyOrder, due, gone, moreTags, inTwoLists];

offline();
afterEach(() => jest.restoreAllMocks());

const START = Date.parse('2026-03-01T09:00:00Z');

/** A vendor with a clock, whose list shows a change only after a while. */
function vendor(lagSeconds = 0) {
  nock.cleanAll();
  let now = START;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  const versions: Thing[] = [];
  const current = (id: string) => versions.findLast((one) => one.id === id)!;
  const listed = () => {
    const visible = versions.filter(
      ({ changed }) => Date.parse(changed) <= now - lagSeconds * 1000,
    );
    return [...new Map(visible.map((one) => [one.id, one])).values()];
  };
  let answer = listed;
  let requests = 0;
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(true)
    .reply((uri) => {
      requests += 1;
      const query = new URL(uri, HOST).searchParams;
      const skip = Number(query.get('skip'));
      const size = Number(query.get('limit') ?? 1000);
      const key = (query.get('sort') ?? 'added') as 'added' | 'changed';
      const stage = query.get('stage');
      const kept = answer().filter((one) => !stage || one.stage === stage);
      const list = kept.sort((a, b) => b[key].localeCompare(a[key]) || b.id.localeCompare(a.id));
      return [200, { things: list.slice(skip, skip + size) }];
    });
  const iso = () => new Date(now).toISOString();
  const put = (id: string, change: Partial<Thing>) =>
    versions.push({ ...current(id), ...change, changed: iso() });
  return {
    now: () => now,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    ids: () => [...new Set(versions.map(({ id }) => id))],
    add: (tags: string[] = []) => {
      const id = `t${String(versions.length).padStart(4, '0')}`;
      versions.push({ id, tags, stage: 'a', stageAt: iso(), added: iso(), changed: iso() });
      return id;
    },
    toggle: (id: string, tag: string) => {
      const { tags } = current(id);
      put(id, { tags: tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag] });
    },
    move: (id: string, stage: string) =>
      put(id, { stage, ...(stage !== current(id).stage && { stageAt: iso() }) }),
    edit: (id: string) => put(id, {}),
    listed,
    answers: (other: () => Thing[]) => {
      answer = other;
    },
    requests: () => {
      const since = requests;
      requests = 0;
      return since;
    },
  };
}

type Vendor = ReturnType<typeof vendor>;

/** What looks at the list should find, from the definition of each event alone. */
const OBSERVERS: Record<string, (seen: Thing | undefined, one: Thing, on: number) => string[]> = {
  tag_added: (seen, { tags, changed, added }, on) =>
    Date.parse(seen ? changed : added) >= on ? tags.filter((tag) => !seen?.tags.includes(tag)) : [],
  tag_removed: (seen, { tags, changed }, on) =>
    seen && Date.parse(changed) >= on ? seen.tags.filter((tag) => !tags.includes(tag)) : [],
  stage_changed: (seen, { stageAt, added }, on) =>
    stageAt > added && stageAt > (seen?.stageAt ?? '') && Date.parse(stageAt) >= on
      ? [stageAt]
      : [],
  stage_in_any_order: (seen, { stage, changed }, on) =>
    seen && seen.stage !== stage && stage === 'b' && Date.parse(changed) >= on ? ['b'] : [],
  thing_created: (seen, { added }, on) => (!seen && Date.parse(added) >= on ? ['new'] : []),
};

/** The same list as a person sees it who looks whenever a Zap does. */
function observer(key: string, { listed, now }: Vendor) {
  const seen = new Map<string, Thing>();
  let on: number | undefined;
  return () => {
    const isFirst = on === undefined;
    on ??= now();
    const found = listed().flatMap((one) => {
      const known = seen.get(one.id);
      seen.set(one.id, one);
      return isFirst ? [] : OBSERVERS[key]!(known, one, on!).map((what) => `${one.id} ${what}`);
    });
    return found;
  };
}

const what = (key: string, item: Record<string, unknown>) =>
  ({
    stage_changed: item.revision,
    stage_in_any_order: 'b',
    thing_created: 'new',
    tag_added: item.tag,
    tag_removed: item.before,
  })[key];

type Command =
  | { pass: number }
  | { add: string[] }
  | { toggle: number; tag: string }
  | { move: number; stage: string }
  | { edit: number }
  | { poll: 'first' | 'second' | 'lost' | 'unreachable' }
  | { second: true };

const commands = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ pass: fc.constantFrom(0, 5, 60, 300) }) },
    { weight: 2, arbitrary: fc.record({ add: fc.subarray(['red', 'blue']) }) },
    {
      weight: 4,
      arbitrary: fc.record({ toggle: fc.nat(30), tag: fc.constantFrom('red', 'blue') }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ move: fc.nat(30), stage: fc.constantFrom('a', 'b', 'c') }),
    },
    { weight: 1, arbitrary: fc.record({ edit: fc.nat(30) }) },
    {
      weight: 4,
      arbitrary: fc.record({ poll: fc.constantFrom('first', 'second', 'lost', 'unreachable') }),
    },
    { weight: 1, arbitrary: fc.constant({ second: true }) },
  ) as fc.Arbitrary<Command>,
  { minLength: 8, maxLength: 40 },
);

describe.each(properties.map(({ key }) => key))('%s', (key) => {
  it('fires once for each, and for nothing of before, whatever the order of changes and polls', async () => {
    await fc.assert(
      fc.asyncProperty(commands, commands, fc.constantFrom(0, 30, 200), async (past, then, lag) => {
        const world = vendor(lag);
        const zapier = acmeZapier(operations);
        const look = observer(key, world);
        const change = (command: Command) => {
          const all = world.ids();
          const idAt = (index: number) => all[index % all.length]!;
          if ('pass' in command) world.pass(command.pass);
          if ('add' in command) world.add(command.add);
          if (all.length === 0) return;
          if ('toggle' in command) world.toggle(idAt(command.toggle), command.tag);
          if ('move' in command) world.move(idAt(command.move), command.stage);
          if ('edit' in command) world.edit(idAt(command.edit));
        };
        past.forEach(change);
        world.pass(5);
        const turnOn = async () => {
          const late = look();
          const live = await zapier.turnOn(key, account(), {});
          return { live, fired: [] as string[], expected: [] as string[], late };
        };
        const zaps = [await turnOn()];
        const observe = () => {
          const found = look();
          for (const zap of zaps) zap.expected.push(...found);
        };
        const poll = async (zap: (typeof zaps)[number]) => {
          observe();
          zap.fired.push(...(await zap.live.poll()).map((item) => `${item.id} ${what(key, item)}`));
        };
        for (const command of then) {
          change(command);
          if ('second' in command && zaps.length === 1) {
            const second = await turnOn();
            zaps[0]!.expected.push(...second.late);
            zaps.push(second);
          }
          if ('poll' in command) {
            if (command.poll === 'first') await poll(zaps[0]!);
            if (command.poll === 'second' && zaps[1]) await poll(zaps[1]);
            if (command.poll === 'lost') {
              observe();
              await zapier.poll(key);
            }
            if (command.poll === 'unreachable') {
              zapier.cache.setReachable(false);
              expect(await zaps[0]!.live.poll()).toEqual([]);
              zapier.cache.setReachable(true);
            }
          }
        }
        world.pass(400);
        for (const zap of zaps) await poll(zap);
        for (const zap of zaps) await poll(zap);
        for (const { fired, expected } of zaps) expect(fired.sort()).toEqual(expected.sort());
      }),
      { numRuns: Number(process.env.RUNS ?? 6) },
    );
  });
});

it('a change counts where its two values say so', async () => {
  const world = vendor();
  const id = world.add(['red']);
  const zapier = acmeZapier(operations);
  const zap = await zapier.turnOn('more_tags', account(), {});
  world.pass(60);
  world.toggle(id, 'blue');
  expect(await zap.poll()).toMatchObject([{ id, before: '1' }]);
  world.pass(60);
  world.toggle(id, 'blue');
  expect(await zap.poll()).toEqual([]);
  world.pass(60);
  world.toggle(id, 'green');
  expect(await zap.poll()).toHaveLength(1);
});

it('two lists are each read down to where the last poll read them', async () => {
  const world = vendor();
  const addTo = (stage: string) => {
    const id = world.add();
    world.move(id, stage);
    return id;
  };
  for (let one = 0; one < SIZE * 3; one += 1) addTo(one < SIZE ? 'b' : 'a');
  world.pass(5 * 86_400);
  const zapier = acmeZapier(operations);
  const zap = await zapier.turnOn('thing_in_two_lists', account(), {});
  const idsOf = (items: Record<string, unknown>[]) => items.map(({ id }) => id).sort();
  const many = Array.from({ length: SIZE + 2 }, () => world.pass(60) ?? addTo('a'));
  expect(idsOf(await zap.poll())).toEqual(many);
  world.pass(86_400);
  // What was found last is read once more.
  await zap.poll();
  await zap.poll();
  world.requests();
  expect(await zap.poll()).toEqual([]);
  expect(world.requests()).toBe(2);
  // As many as a poll does not read of one list, which waits while the other goes on.
  const more = Array.from({ length: SIZE * 21 }, () => world.pass(1) ?? addTo('b'));
  const late = addTo('a');
  const first = await zap.poll();
  expect(idsOf(first)).toContain(late);
  world.pass(300);
  const fired = [...first, ...(await zap.poll()), ...(await zap.poll())];
  const each = new Map(fired.map((item) => [item.id, item]));
  expect(idsOf([...each.values()])).toEqual([...more, late].sort());
});

it('a list that there is no time for after the other is read by the next poll', async () => {
  const world = vendor();
  const { listed } = world;
  const zap = await acmeZapier(operations).turnOn('thing_in_two_lists', account(), {});
  world.pass(3600);
  const [first, second] = [world.add(), world.add()];
  world.move(second, 'b');
  world.pass(3600);
  world.answers(() => {
    world.pass(21);
    return listed();
  });
  expect(await zap.poll()).toMatchObject([{ id: first }]);
  world.answers(listed);
  world.pass(3600);
  expect(await zap.poll()).toMatchObject([{ id: second }]);
});

describe('a poll', () => {
  const turnOn = async (key: string, input: object = {}) => {
    const world = vendor();
    const ids = Array.from({ length: SIZE * 4 }, () => world.add(['red']));
    world.pass(5 * 86_400);
    const zapier = acmeZapier(operations);
    return { world, ids, zapier, zap: await zapier.turnOn(key, account(), { ...input }) };
  };

  it('costs one request where nothing has changed, and a further page for what has', async () => {
    const { world, ids, zap } = await turnOn('tag_added');
    world.requests();
    world.pass(3600);
    expect(await zap.poll()).toEqual([]);
    expect(world.requests()).toBe(1);
    for (const id of ids) world.toggle(id, 'blue');
    world.pass(60);
    expect(await zap.poll()).toHaveLength(ids.length);
    expect(world.requests()).toBe(5);
  });

  it.each(['thing_created', 'stage_changed', 'things_added', 'thing_due'])(
    'catches up with all that has happened while polls failed for days (%s)',
    async (key) => {
      const { world, zap } = await turnOn(key);
      world.pass(600);
      const id = world.add();
      world.pass(5);
      world.move(id, 'b');
      world.pass(6 * 86_400);
      expect(await zap.poll()).toMatchObject([{ id }]);
      expect(await zap.poll()).toEqual([]);
    },
  );

  it('waits for chosen items alone, in any spelling', async () => {
    const { world, ids, zap } = await turnOn('tag_added', { tags: 'Blue' });
    world.toggle(ids[0]!, 'green');
    world.pass(60);
    expect(await zap.poll()).toEqual([]);
    world.toggle(ids[0]!, 'blue');
    world.pass(60);
    expect(await zap.poll()).toMatchObject([{ id: ids[0], tag: 'blue' }]);
  });

  it('reads the states of before anew after a loss, a page at each poll', async () => {
    const { world, ids, zapier, zap } = await turnOn('tag_added');
    zapier.cache.forget();
    world.requests();
    for (const requests of [1, 2, 2, 2, 2, 2, 1, 1]) {
      world.pass(3600);
      expect(await zap.poll()).toEqual([]);
      expect(world.requests()).toBe(requests);
    }
    world.toggle(ids[0]!, 'red');
    world.pass(60);
    expect(await zap.poll()).toEqual([]);
    world.toggle(ids[0]!, 'red');
    world.pass(60);
    expect(await zap.poll()).toMatchObject([{ id: ids[0], tag: 'red' }]);
  });

  it('does not tell what had changed before the Zap, though the list shows it late', async () => {
    const world = vendor(30);
    const id = world.add(['red', 'blue']);
    world.pass(3600);
    world.toggle(id, 'red');
    world.pass(10);
    const zap = await acmeZapier(operations).turnOn('tag_removed', account(), {});
    world.pass(60);
    expect(await zap.poll()).toEqual([]);
    world.toggle(id, 'blue');
    world.pass(60);
    expect(await zap.poll()).toMatchObject([{ id, before: 'blue' }]);
  });

  it('tells a change once though the vendor answers with the record of before meanwhile', async () => {
    const { world, ids, zap } = await turnOn('tag_removed');
    const { listed } = world;
    const before = listed();
    const id = ids.at(-1)!;
    world.toggle(id, 'red');
    world.pass(10);
    expect(await zap.poll()).toMatchObject([{ id, before: 'red' }]);
    world.answers(() => before);
    expect(await zap.poll()).toEqual([]);
    world.answers(listed);
    expect(await zap.poll()).toEqual([]);
  });

  it('takes an empty answer for one that failed, and a lasting one for the truth', async () => {
    const { world, zap } = await turnOn('things_in_any_order');
    const { listed } = world;
    world.answers(() => []);
    expect(await zap.poll()).toEqual([]);
    world.answers(listed);
    world.pass(60);
    expect(await zap.poll()).toEqual([]);
    const id = world.add();
    expect(await zap.poll()).toMatchObject([{ id }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('sees what changed in a list of any order', async () => {
    const { world, ids, zap } = await turnOn('stage_in_any_order');
    world.move(ids[0]!, 'b');
    expect(await zap.poll()).toMatchObject([{ id: ids[0], before: 'a' }]);
    world.move(ids[0]!, 'c');
    world.edit(ids[1]!);
    expect(await zap.poll()).toEqual([]);
    world.move(ids[0]!, 'b');
    expect(await zap.poll()).toMatchObject([{ id: ids[0], before: 'c' }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('tells once what is due by now, and not what was due before', async () => {
    const { world, zap } = await turnOn('thing_due');
    const id = world.add();
    world.pass(3000);
    expect(await zap.poll()).toEqual([]);
    world.pass(600);
    world.edit(id);
    expect(await zap.poll()).toMatchObject([{ id, revision: '2026-03-06T10:00:00.000Z' }]);
    world.edit(id);
    expect(await zap.poll()).toEqual([]);
  });
});

describe('a record that is listed no more', () => {
  const ask = (answers: Record<string, [number, object]>) =>
    nock(HOST)
      .persist()
      .get(/things\/t/)
      .reply((uri) => answers[uri.split('/').at(-1)!]!);

  it('is gone when two polls miss it and the vendor does not know it or says so', async () => {
    const world = vendor();
    const [unknown, deleted, moved] = [world.add(), world.add(), world.add()];
    world.pass(3600);
    const zap = await acmeZapier(operations).turnOn('thing_gone', account(), {});
    world.add();
    const { listed } = world;
    world.answers(() => listed().slice(3));
    ask({
      [unknown]: [404, {}],
      [deleted]: [200, { thing: { id: deleted, stage: 'c', gone: true } }],
      [moved]: [200, { thing: { id: moved, stage: 'c' } }],
    });
    expect(await zap.poll()).toEqual([]);
    world.pass(60);
    expect(await zap.poll()).toMatchObject([
      { id: deleted, stage: 'c' },
      { id: unknown, stage: null },
    ]);
    world.pass(60);
    expect(await zap.poll()).toEqual([]);
  });

  it('has only left the list when its time is over', async () => {
    const world = vendor();
    world.add();
    world.pass(3600);
    const zap = await acmeZapier(operations).turnOn('thing_gone', account(), {});
    world.pass(2 * 86_400);
    const late = world.add();
    const { listed } = world;
    world.answers(() => listed().filter(({ id }) => id === late));
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await zap.poll()).toEqual([]);
      world.pass(60);
    }
  });
});

describe('a list of lists', () => {
  const asked: string[] = [];
  const ofBoards = event({
    ...whole,
    key: 'thing_on_board',
    label: 'Thing on Board',
    route: 'GET /board-things',
    input: () => ({ boardId: recordId({ label: 'Board' }).optional() }),
    across: {
      as: 'boardId',
      list: {
        docs: '',
        scopes: [],
        route: 'GET /boards',
        result: 'boards[]',
        read: ({ id, closed }) => (closed ? null : String(id)),
      },
    },
    when: { appears: true },
  });

  const boards = (count: number) => {
    let now = START;
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    asked.length = 0;
    forgetReferences();
    nock(HOST)
      .persist()
      .get('/v1/boards')
      .reply(200, {
        boards: [...Array.from({ length: count }, (_, id) => ({ id })), { id: 9, closed: true }],
      });
    nock(HOST)
      .persist()
      .get('/v1/board-things')
      .query(true)
      .reply((uri) => {
        now += 3000;
        const board = new URL(uri, HOST).searchParams.get('boardId')!;
        asked.push(board);
        return [200, { things: [{ id: `of ${board}`, tags: [] }] }];
      });
    return acmeZapier([ofBoards]);
  };

  it('is read from each of them that has one, or from the chosen one', async () => {
    const zapier = boards(3);
    const all = await zapier.poll('thing_on_board', {}, { isPopulatingDedupe: true });
    expect(asked.sort()).toEqual(['0', '1', '2']);
    expect(all).toEqual([]);
    await zapier.poll('thing_on_board', { boardId: '2' });
    expect(asked).toHaveLength(4);
  });

  it('shows the editor what there is, also where the vendor writes no times', async () => {
    const shown = await boards(1).poll('thing_on_board', {}, { isLoadingSample: true });
    expect(shown).toMatchObject([{ id: 'of 0' }]);
  });

  it('says what to do when there are more than a run has time for', async () => {
    const failure = await failureOf(boards(40).poll('thing_on_board'));
    expect(failure.message).toMatch(/Choose one in Board\./);
  });
});
