import fc from 'fast-check';
import nock from 'nock';
import { recordId } from '../../../src/core/input/fields.ts';
import { comingRound } from '../../../src/core/operations/yearly.ts';
import { out } from '../../../src/core/output/output.ts';
import type { Raw } from '../../../src/core/raw.ts';
import { byOffset } from '../../../src/core/reading/paging.ts';
import { forgetReferences } from '../../../src/core/reading/reference.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, event, HOST, trigger } from '../acme.ts';

/** Whatever the order of changes and polls: each event fires once, and nothing else does. */

const whole = {
  noun: 'Thing',
  docs: '',
  scopes: [],
  route: 'GET /things',
  result: 'things[]',
  bells: [],
  description: 'Triggers when something happens to a thing.',
  input: () => ({}),
  output: () => out.object({ id: out.id('1', 'Thing ID') }),
} as const;

const SIZE = 2;

const operations = [
  event({ ...whole, key: 'due', label: 'Due', when: { due: ({ dueAt }) => Number(dueAt) } }),
  event({
    ...whole,
    key: 'gone',
    label: 'Gone',
    when: { disappears: { moment: 'added', days: 300 } },
  }),
  event({ ...whole, key: 'appeared', label: 'Appeared', when: { appears: true } }),
  event({
    ...whole,
    key: 'added',
    label: 'Added',
    paging: byOffset({ offset: 'skip', size: 'limit', max: SIZE }),
    created: 'at',
    latestFirst: 'at',
    when: { appears: true },
  }),
  event({
    ...whole,
    key: 'changed',
    label: 'Changed',
    output: () =>
      out.object({
        id: out.id('1', 'Thing ID'),
        after: out.text('a', { from: ['happened.after'] }),
      }),
    when: { changes: 'stage' },
  }),
  trigger({
    ...whole,
    key: 'shown',
    label: 'Shown',
    news: { only: 'updated' },
    output: () => out.object({ id: out.id('1', 'Thing ID'), stage: out.text('a') }),
  }),
  event({
    ...whole,
    key: 'on_board',
    label: 'On a Board',
    route: 'GET /boards/{board}/things',
    input: () => ({ board: recordId({ label: 'Board' }).optional() }),
    across: {
      as: 'board',
      list: {
        docs: '',
        scopes: [],
        route: 'GET /boards',
        result: 'boards[]',
        read: ({ id }) => String(id),
      },
    },
    when: { appears: true },
  }),
];

const START = Date.parse('2026-03-10T09:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let now: number;
/** What the vendor lists, by the account's token or by the board. */
let lists: Map<string, Raw[]>;

/** What goes wrong with a poll: the vendor fails or gives nothing, Zapier never gets the answer, or keeps no memory of it. */
type Mishap = 'fails' | 'empty' | 'lost' | 'not kept' | 'none';

let mishap: Mishap;

const of = (name: string) => lists.get(name) ?? [];

offline();
afterEach(() => jest.restoreAllMocks());
beforeEach(() => {
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  const boards = [{ id: 'x' }, { id: 'y' }];
  nock(HOST).persist().get('/v1/boards').reply(200, { boards });
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(true)
    .reply(function (uri) {
      if (mishap === 'fails') return [400, {}];
      const list = of(String(this.req.headers.authorization).replace('Bearer ', ''));
      const { searchParams } = new URL(uri, HOST);
      const skip = Number(searchParams.get('skip') ?? 0);
      const limit = Number(searchParams.get('limit') ?? list.length);
      return [200, { things: mishap === 'empty' ? [] : list.slice(skip, skip + limit) }];
    });
  for (const board of ['x', 'y']) {
    nock(HOST)
      .persist()
      .get(`/v1/boards/${board}/things`)
      .reply(200, () => ({ things: of(board) }));
  }
});

const TOKEN = 'token-of-acme';

/** A world of before any Zap, at its own time: what one run remembers is nothing to the next. */
function newWorld() {
  now = START;
  lists = new Map();
  mishap = 'none';
  forgetReferences();
  return acmeZapier(operations);
}

const always = <T>(happenings: fc.Arbitrary<T>, run: (happenings: T[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(fc.array(happenings, { minLength: 1, maxLength: 6 }), run), {
    numRuns: 8,
    seed: 8,
  });

/** Polls to which something happens; of those whose answers are lost, no more than two in a row. */
function unluckyPolls(zapier: ReturnType<typeof newWorld>, key: string, poll: () => Promise<void>) {
  let lost = 0;
  return async (what: Mishap) => {
    mishap = what;
    zapier.cache.setWritable(what !== 'not kept');
    if (what === 'lost' && lost < 2) {
      lost += 1;
      await zapier.poll(key);
    } else if (what === 'fails') {
      await expect(poll()).rejects.toThrow('Acme said 400');
    } else {
      await poll();
      lost = what === 'none' ? 0 : lost;
    }
    mishap = 'none';
    zapier.cache.setWritable(true);
  };
}

const mishaps = fc.constantFrom<Mishap>('fails', 'empty', 'lost', 'not kept', 'none');

it('a thing that is added fires once in each Zap, whatever befalls the polls', () =>
  always(
    fc.record({
      // More than a poll has time for, too.
      adds: fc.constantFrom(0, 1, 3, 25 * SIZE),
      minutes: fc.constantFrom(1, 12, 540),
      which: fc.constantFrom(0, 1),
      isTurnedOn: fc.constantFrom(false, false, true),
      mishaps,
    }),
    async (happenings) => {
      const zapier = newWorld();
      lists.set(TOKEN, [{ id: 'old', at: new Date(now - DAY).toISOString() }]);
      const added: string[] = [];
      const turnedOn = async () => {
        const zap = await zapier.turnOn('added', account());
        const [before, fired] = [added.length, [] as string[]];
        const poll = async () => {
          fired.push(...(await zap.poll()).map(({ id }) => id));
        };
        return { before, fired, poll, unlucky: unluckyPolls(zapier, 'added', poll) };
      };
      // Both share one memory.
      const zaps = [await turnedOn(), await turnedOn()];
      for (const { adds, minutes, which, isTurnedOn, mishaps: what } of happenings) {
        now += HOUR / 10;
        for (let one = 0; one < adds; one += 1) {
          added.push(`new-${added.length}`);
          lists.set(TOKEN, [{ id: added.at(-1), at: new Date(now).toISOString() }, ...of(TOKEN)]);
        }
        now += (minutes * HOUR) / 60;
        if (isTurnedOn) {
          zaps[which] = await turnedOn();
        }
        await zaps[which]!.unlucky(what);
      }
      for (let turn = 0; turn < 10; turn += 1) {
        now += HOUR / 5;
        await zaps[0]!.poll();
        await zaps[1]!.poll();
      }
      for (const { before, fired } of zaps) {
        expect(fired.sort()).toEqual(added.slice(before).sort());
      }
    },
  ));

it.each(['changed', 'shown'])(
  'a Zap hears last how a thing is, whatever befalls the polls (%s)',
  (key) =>
    always(
      fc.record({
        stage: fc.constantFrom('a', 'b'),
        mishaps: fc.constantFrom<Mishap>('lost', 'not kept', 'none'),
      }),
      async (happenings) => {
        const zapier = newWorld();
        lists.set(TOKEN, [{ id: '1', stage: 'a' }]);
        const zap = await zapier.turnOn(key, account());
        const fired = ['a'];
        const poll = async () => {
          const told = (await zap.poll()).map(({ after, stage }) => String(after ?? stage));
          fired.push(...told.reverse());
        };
        const unlucky = unluckyPolls(zapier, key, poll);
        for (const { stage, mishaps: what } of happenings) {
          now += HOUR / 10;
          lists.set(TOKEN, [{ id: '1', stage }]);
          await unlucky(what);
        }
        now += HOUR;
        await poll();
        expect(fired.at(-1)).toBe(of(TOKEN)[0]!.stage);
        expect(await zap.poll()).toEqual([]);
      },
    ),
);

it('a thing that is due fires once for each time that it is due at', () =>
  always(
    fc.record({
      id: fc.constantFrom('1', '2', '3'),
      dueIn: fc.constantFrom(-2, -1, 0, 1, 3, 30),
      hours: fc.constantFrom(0, 1, 2, 80),
      polls: fc.boolean(),
    }),
    async (happenings) => {
      const zapier = newWorld();
      lists.set(TOKEN, [{ id: '0', dueAt: now - HOUR }]);
      const zap = await zapier.turnOn('due', account());
      const on = now;
      const [expected, fired] = [new Set<string>(), [] as string[]];
      const poll = async () => {
        for (const { id, dueAt } of of(TOKEN)) {
          const due = Number(dueAt);
          if (due > on && due <= now) expected.add(`${id} ${new Date(due).toISOString()}`);
        }
        fired.push(...(await zap.poll()).map(({ id, revision }) => `${id} ${revision}`));
      };
      for (const { id, dueIn, hours, polls } of happenings) {
        now += hours * HOUR;
        const others = of(TOKEN).filter((one) => one.id !== id);
        lists.set(TOKEN, [...others, { id, dueAt: now + dueIn * HOUR }]);
        if (polls) await poll();
      }
      now += 2 * DAY;
      await poll();
      await poll();
      expect(fired.sort()).toEqual([...expected].sort());
    },
  ));

it('a thing that disappears fires once, and none that an answer merely leaves out', () =>
  always(
    fc.record({
      what: fc.constantFrom('add', 'remove', 'leave out'),
      id: fc.constantFrom('1', '2', '3', '4'),
      hours: fc.constantFrom(1, 5, 30),
    }),
    async (happenings) => {
      const zapier = newWorld();
      const added = new Date(START).toISOString();
      // One that stays, since an answer without any counts as one that failed.
      const there = new Map(['0', '1', '2'].map((id) => [id, { id, added }]));
      const gone: string[] = [];
      let number = 4;
      const list = (...leftOut: string[]) =>
        lists.set(
          TOKEN,
          [...there.values()].filter(({ id }) => !leftOut.includes(id)),
        );
      list();
      const zap = await zapier.turnOn('gone', account());
      const fired: string[] = [];
      const poll = async () => {
        fired.push(...(await zap.poll()).map(({ id }) => id));
      };
      for (const { what, id, hours } of happenings) {
        now += hours * HOUR;
        if (what === 'add') {
          number += 1;
          there.set(`${number}`, { id: `${number}`, added });
        } else if (what === 'remove' && there.delete(id)) {
          gone.push(id);
        }
        list(...(what === 'leave out' ? [id] : []));
        await poll();
        list();
        await poll();
      }
      now += HOUR;
      await poll();
      await poll();
      expect(fired.sort()).toEqual(gone.sort());
    },
  ));

it('a day that comes round fires once a year, however the polls fall', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
        { minLength: 1, maxLength: 5 },
      ),
      fc.array(fc.integer({ min: 1, max: 23 }), { minLength: 300, maxLength: 300 }),
      fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
      fc.integer({ min: 0, max: 9 }),
      (days, pauses, zone, ahead) => {
        const two = (number: number) => String(number).padStart(2, '0');
        const seen = Object.fromEntries(
          days.map(({ month, day }, index) => [
            `${index}`,
            { state: [`1990-${two(month)}-${two(day)}T00:00:00Z`] },
          ]),
        );
        const when = { day: 'born', ahead: 'ahead', time: 'time' } as never;
        const fired = new Set<string>();
        let at = START;
        for (const pause of pauses) {
          at += pause * HOUR;
          const memory = { seen, from: START } as never;
          for (const { id, revision } of comingRound(memory, when, { ahead }, { zone, now: at })) {
            fired.add(`${id} ${revision}`);
          }
        }
        const [first, last] = [START + DAY, at - 2 * DAY];
        for (const [index, { month, day }] of days.entries()) {
          for (const year of [2026, 2027]) {
            const date = `${year}-${two(month)}-${two(day)}`;
            const rings = Date.parse(`${date}T09:00:00Z`) - ahead * DAY;
            if (rings > first && rings < last) {
              expect(fired).toContain(`${index} ${date}`);
            }
          }
        }
        const years = (at - START) / (365 * DAY);
        expect(fired.size).toBeLessThanOrEqual(days.length * Math.ceil(years + 1));
      },
    ),
    { numRuns: 8, seed: 8 },
  ));

it('a thing on one of several lists fires once, also when it moves to another', () =>
  always(
    fc.record({
      what: fc.constantFrom('add', 'move'),
      board: fc.constantFrom('x', 'y'),
      polls: fc.boolean(),
    }),
    async (happenings) => {
      const zapier = newWorld();
      lists = new Map([
        ['x', [{ id: 'old' }]],
        ['y', []],
      ]);
      const zap = await zapier.turnOn('on_board', account());
      const [added, fired] = [[] as string[], [] as string[]];
      const poll = async () => {
        fired.push(...(await zap.poll()).map(({ id }) => id));
      };
      for (const { what, board, polls } of happenings) {
        now += HOUR;
        if (what === 'add') {
          added.push(`new-${added.length}`);
          lists.set(board, [...of(board), { id: added.at(-1) }]);
        } else {
          const [first, ...rest] = of(board);
          const other = board === 'x' ? 'y' : 'x';
          lists.set(board, rest);
          lists.set(other, [...of(other), ...(first ? [first] : [])]);
        }
        if (polls) await poll();
      }
      now += HOUR;
      await poll();
      await poll();
      expect(fired.sort()).toEqual(added.sort());
    },
  ));

it('each of two accounts hears of its own things alone', () =>
  always(
    fc.record({ whose: fc.constantFrom('a1', 'a2'), polls: fc.constantFrom('a1', 'a2', 'nobody') }),
    async (happenings) => {
      const zapier = newWorld();
      const accounts = ['a1', 'a2'].map((id) => ({
        label: id,
        authData: { environment: 'acme', access_token: id, accountId: id },
      }));
      const zaps = new Map<string, Awaited<ReturnType<typeof zapier.turnOn>>>();
      for (const one of accounts) {
        // The same IDs in both: accounts of a vendor may count from 1 each.
        lists.set(one.label, [{ id: '1' }]);
        zaps.set(one.label, await zapier.turnOn('appeared', one));
      }
      const expected: string[] = [];
      const fired: string[] = [];
      const poll = async (whose: string) => {
        fired.push(...((await zaps.get(whose)?.poll()) ?? []).map(({ id }) => `${whose} ${id}`));
      };
      for (const { whose, polls } of happenings) {
        now += HOUR;
        const id = `${of(whose).length + 1}`;
        lists.set(whose, [...of(whose), { id }]);
        expected.push(`${whose} ${id}`);
        await poll(polls);
      }
      now += HOUR;
      for (const whose of ['a1', 'a2', 'a1', 'a2']) await poll(whose);
      expect(fired.sort()).toEqual(expected.sort());
    },
  ));
