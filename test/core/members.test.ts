import nock from 'nock';
import type { Bell } from '../../src/bells/bell.ts';
import { signBell } from '../../src/bells/signing.ts';
import { StepError } from '../../src/core/errors.ts';
import { recordId, text } from '../../src/core/input/fields.ts';
import { vocabularyOf } from '../../src/core/operations/vocabulary.ts';
import { out } from '../../src/core/output/output.ts';
import type { Member, Service } from '../../src/core/service.ts';
import { DAY, HOUR, pass, stopClock } from '../clock.ts';
import { offline } from '../offline.ts';
import { account, acme, acmeZapier, failureOf, HOST } from './acme.ts';

const SECRET = 'a secret of thirty-two characters';
const RELAY = 'https://relay.example.com';
Object.assign(process.env, { LEADLAP_RELAY_URL: RELAY, RELAY_SECRET: SECRET });

let people: Member[] = [];
const person = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  authData: { personId: id, access_token: `token-of-${id}` },
  ...more,
});

/** Acme as one connection of many people, of whom each has a list of things. */
const crowd: Service = {
  ...acme,
  context: ({ authData: { personId } }) => ({ ...(personId && { personId }) }),
  tenant: () => ({ tenant: 'team:acme' }),
  preferences: ({ personId }) => ({ ...(personId && { nickname: `N${personId}` }) }),
  connectionFields: (_, of) => {
    const personField = recordId({ label: 'Person' });
    return { personId: of === 'anyone' ? personField.optional() : personField };
  },
  members: {
    share: () => true,
    field: 'personId',
    chosen: ({ inputData: { personId } }) => (personId ? String(personId) : undefined),
    all: async () => people,
    find: async (_, id) => people.find((one) => one.id === id),
    missing: () => new StepError('halted', 'Person: nobody has this ID.'),
  },
  token: async ({ bundle: { authData } }) => authData.access_token ?? '',
  authorization: (token) => `Key ${token}`,
  tokenLost: ({ bundle: { authData } }) =>
    new StepError('halted', `${authData.personId} has left.`, { status: 403 }),
  notShared: (_, scopes) => new StepError('halted', `Nobody shares ${scopes.join()}.`),
  granted: () => [],
  shared: async (_, __, body) =>
    Array.isArray(body)
      ? body.filter(({ secret }) => !secret)
      : (body as { secret?: boolean }).secret
        ? undefined
        : body,
};

const { trigger, search, notice } = vocabularyOf(crowd);

const things = {
  noun: 'Thing',
  docs: '',
  scopes: [],
  route: 'GET /things',
  result: '[]',
  output: () =>
    out.object({
      id: out.id('1', 'Thing ID'),
      personId: out.text('a'),
      nickname: out.made('N', (_, { nickname }) => nickname ?? null),
    }),
} as const;

/** Tells of each thing a day after it was made. */
const thingAged = trigger({
  ...things,
  account: 'anyone',
  key: 'thing_aged',
  label: 'Thing Aged',
  description: 'Triggers when a thing is a day old.',
  input: () => ({ kind: text({ local: true }).optional() }),
  events: ({ records }, { now, context }) => ({
    next: Math.min(
      now + 9 * DAY,
      ...records.map(({ at }) => Number(at) + DAY).filter((at) => at > now),
    ),
    events: records
      .filter(({ at }) => Number(at) + DAY <= now)
      .map((one) => ({ ...one, id: String(one.id), personId: context.personId })),
  }),
});

const newThing = trigger({
  ...things,
  account: 'anyone',
  key: 'new_thing',
  label: 'New Thing',
  description: 'Triggers when a thing is added.',
  input: () => ({}),
  instant: { bells: ['ActivityCreate'] },
  events: ({ records }, { context }) => ({
    events: records.map((one) => ({ ...one, id: String(one.id), personId: context.personId })),
  }),
});

const thingSeen = trigger({
  ...things,
  key: 'thing_seen',
  label: 'Thing Seen',
  description: 'Triggers when a thing is seen.',
  input: () => ({}),
});

const getThing = search({
  ...things,
  key: 'get_thing',
  label: 'Get Thing',
  description: 'Finds a thing.',
  route: 'GET /thing',
  result: '',
  insists: ({ all }) => (all ? ['all.read'] : []),
  input: () => ({ all: text({ local: true }).optional() }),
});

const personLeft = notice({
  key: 'person_left',
  noun: 'Person',
  label: 'Person Left',
  description: 'Triggers when a person leaves.',
  docs: '',
  bells: ['team.left'],
  list: { route: 'GET /people', result: 'people[]', id: 'id' },
  shows: ({ record }, { name }) => ({ id: record, name }),
  output: () => out.object({ id: out.id('1', 'Person ID'), name: out.text('Ada') }),
});

const zapier = acmeZapier([thingAged, newThing, thingSeen, getThing, personLeft]);

type Thing = { id: number; at?: number; secret?: boolean };
let owned: Record<string, Thing[]> = {};
let asked: string[] = [];
let refused: Record<string, number> = {};
/** Milliseconds that an answer takes. */
let slowness = 0;

offline();
beforeEach(() => {
  stopClock('2026-11-20T12:00:00Z');
  people = [person('a'), person('b')];
  owned = {};
  asked = [];
  refused = {};
  slowness = 0;
  zapier.cache.forget();
  nock(RELAY)
    .persist()
    .post('/subscriptions')
    .reply(200, (_, asked) => ({
      id: (asked as { action: string }).action === 'subscribe' ? 'subscription' : null,
    }));
  nock(HOST)
    .persist()
    .get('/v1/people')
    .reply(200, { people: [{ id: 'a', name: 'Ada' }] });
  nock(HOST)
    .persist()
    .get(/.*/)
    .reply(function (uri) {
      const who = String(this.req.headers.authorization).replace('Key token-of-', '');
      asked.push(who);
      pass(slowness);
      if (refused[who]) return [refused[who]!, {}];
      const list = (owned[who] ?? []).map((one) => ({ ...one }));
      return [200, uri === '/v1/things' ? list : (list[0] ?? {})] as never;
    });
});
afterEach(() => jest.useRealTimers());

const turnOn = (key = 'thing_aged', input = {}) => zapier.turnOn(key, account(), input);
const idsOf = (items: readonly { id: unknown }[]) => items.map(({ id }) => id);
const bell = (
  athlete: string | undefined,
  record: string,
  event: Bell['event'] = 'ActivityCreate',
) =>
  signBell(SECRET, {
    id: `bell ${athlete} ${record} ${event}`,
    event,
    tenant: 'team:acme',
    record,
    parents: {},
    at: new Date().toISOString(),
    before: null,
    after: {},
    ...(athlete && { athlete }),
  });

describe('a step for one of many', () => {
  it('runs as the member that its form chooses', async () => {
    owned = { b: [{ id: 7 }] };
    expect(await zapier.find('get_thing', { personId: 'b' })).toMatchObject([
      { id: '7', nickname: 'Nb' },
    ]);
    expect(asked).toEqual(['b']);
  });

  it('needs a choice, and one that is there', async () => {
    expect((await failureOf(zapier.find('get_thing'))).message).toMatch(/Person/);
    expect((await failureOf(zapier.poll('thing_seen'))).message).toMatch(/Person/);
    expect(await failureOf(zapier.find('get_thing', { personId: 'z' }))).toEqual({
      name: 'HaltedError',
      message: 'Person: nobody has this ID.',
    });
    expect((await failureOf(zapier.poll('thing_seen', { personId: 'z' }))).name).toBe('AppError');
  });

  it('finds nothing of what is not shared', async () => {
    owned = { a: [{ id: 1, secret: true }, { id: 2 }] };
    expect(await zapier.find('get_thing', { personId: 'a' })).toEqual([]);
    expect(idsOf(await zapier.poll('thing_seen', { personId: 'a' }))).toEqual(['2']);
  });

  it('says what is not shared, and who has left', async () => {
    expect((await failureOf(zapier.find('get_thing', { personId: 'a', all: 'x' }))).message).toBe(
      'Nobody shares all.read.',
    );
    refused = { a: 401 };
    expect(await failureOf(zapier.find('get_thing', { personId: 'a' }))).toEqual({
      name: 'HaltedError',
      message: 'a has left.',
    });
  });
});

describe('a poll for everybody', () => {
  const made = (id: number, hours: number): Thing => ({ id, at: Date.now() + hours * HOUR });

  it('reads the records of those alone who are due, and tells each event for two hours', async () => {
    owned = { a: [made(1, 0)], b: [made(2, 3)] };
    const zap = await turnOn();
    asked = [];
    expect(await zap.poll()).toEqual([]);
    expect(asked).toEqual([]);
    pass(DAY);
    const told = await zapier.poll('thing_aged');
    expect(told).toMatchObject([{ id: '1', personId: 'a', nickname: 'Na' }]);
    expect(await zapier.poll('thing_aged')).toEqual(told);
    expect(asked).toEqual(['a']);
    const [left] = people.splice(0, 1);
    expect(await zapier.poll('thing_aged')).toEqual([]);
    people.unshift(left!);
    pass(3 * HOUR);
    expect(idsOf(await zapier.poll('thing_aged'))).toEqual(['2']);
  });

  it('tells nothing of what was before a member came, or before the memory was lost', async () => {
    owned = { a: [made(1, -30)], b: [made(2, -30)] };
    people = [person('a')];
    const zap = await turnOn();
    expect(zap.seen).toBe(0);
    people.push(person('b'));
    expect(await zapier.poll('thing_aged')).toEqual([]);
    owned.b!.push(made(3, 1));
    pass(9 * DAY);
    expect(idsOf(await zapier.poll('thing_aged'))).toEqual(['3']);
    zapier.cache.forget();
    expect(await zapier.poll('thing_aged')).toEqual([]);
  });

  it('goes on without who cannot be read, and ends where no more requests are taken', async () => {
    owned = { a: [made(1, 0)], b: [made(2, 0)] };
    await turnOn();
    pass(DAY);
    refused = { a: 400 };
    expect(idsOf(await zapier.poll('thing_aged'))).toEqual(['2']);
    refused = { a: 429 };
    pass(3 * HOUR);
    expect(idsOf(await zapier.poll('thing_aged'))).toEqual(['2']);
    refused = {};
    expect(idsOf(await zapier.poll('thing_aged'))).toEqual(['1', '2']);
  });

  it('tells each event again by two polls at the least', async () => {
    owned = { a: [made(1, 0)] };
    await turnOn();
    pass(DAY);
    for (const ids of [['1'], ['1'], ['1'], []]) {
      expect(idsOf(await zapier.poll('thing_aged'))).toEqual(ids);
      pass(5 * HOUR);
    }
  });

  it('tells again what it could not save', async () => {
    const { entries } = zapier.cache;
    const aDayOn = async () => {
      stopClock('2026-11-20T12:00:00Z');
      zapier.cache.forget();
      owned = { a: [made(1, 0)], b: [made(2, 30)] };
      await turnOn();
      pass(DAY);
      return Object.keys(entries);
    };
    const before = await aDayOn();
    const told = await zapier.poll('thing_aged');
    const [ofTold = ''] = Object.keys(entries).filter((key) => !before.includes(key));
    await aDayOn();
    const set = () => {
      throw new Error('The value is too large.');
    };
    Object.defineProperty(entries, ofTold, { configurable: true, enumerable: true, set });
    expect(await zapier.poll('thing_aged')).toEqual(told);
    delete entries[ofTold];
    expect(await zapier.poll('thing_aged')).toEqual(told);
    expect(await zapier.poll('thing_aged')).toEqual(told);
  });

  it('tells nothing while its memory cannot be reached', async () => {
    owned = { a: [made(1, 0)] };
    await turnOn();
    pass(DAY);
    zapier.cache.setReachable(false);
    expect(await zapier.poll('thing_aged')).toEqual([]);
    zapier.cache.setReachable(true);
    expect(idsOf(await zapier.poll('thing_aged'))).toEqual(['1']);
  });

  it('shows the first examples that there are, and points to the instant twin', async () => {
    owned = { b: [made(2, -30)] };
    const shown = await zapier.poll('thing_aged', {}, { isLoadingSample: true });
    expect(shown).toMatchObject([{ id: '2', personId: 'b' }]);
    people = [];
    expect(await zapier.poll('thing_aged', {}, { isLoadingSample: true })).toEqual([]);
    expect((await failureOf(zapier.poll('new_thing'))).message).toMatch(/instant trigger/);
  });

  it('looks for examples past who has left, and tells of what fails', async () => {
    owned = { b: [made(2, -30)] };
    refused = { a: 401 };
    const sample = () =>
      zapier.poll<{ id: unknown }[]>('thing_aged', {}, { isLoadingSample: true });
    expect(idsOf(await sample())).toEqual(['2']);
    refused = { a: 400 };
    expect((await failureOf(sample())).message).toMatch(/^Acme said 400/);
  });

  it('leaves to the next poll whom its time does not reach', async () => {
    owned = { a: [made(1, 0)], b: [made(2, 0)] };
    await turnOn();
    pass(DAY);
    slowness = 20_000;
    expect(idsOf(await zapier.poll('thing_aged'))).toEqual(['1']);
    expect(idsOf(await zapier.poll('thing_aged')).sort()).toEqual(['1', '2']);
  });

  it('ends with a connection that is no longer accepted', async () => {
    owned = { a: [made(1, 0)] };
    await turnOn();
    pass(DAY);
    refused = { a: 401 };
    jest.spyOn(crowd, 'tokenLost').mockReturnValue(undefined);
    nock(HOST).post('/token').reply(400, {});
    await expect(zapier.poll('thing_aged')).rejects.toThrow();
    jest.restoreAllMocks();
  });

  it('of one member is a poll like any other', async () => {
    owned = { a: [made(1, -30)], b: [made(2, -30)] };
    expect(idsOf(await zapier.poll('thing_aged', { personId: 'b' }))).toEqual(['2']);
    expect(asked).toEqual(['b']);
  });
});

describe('a bell', () => {
  it('is for the member who rang, of a Zap for everybody or for that member', async () => {
    owned = { a: [{ id: 1 }], b: [{ id: 2 }] };
    const zap = await zapier.hook('new_thing_instant', account(), 'https://hooks.zapier.com/1');
    owned.b!.unshift({ id: 3 });
    expect(await zap.ring(bell('b', '3'))).toMatchObject([{ id: '3', personId: 'b' }]);
    for (const [who, record] of [
      ['a', '3'],
      ['z', '3'],
      [undefined, '3'],
    ] as const) {
      expect(await zap.ring(bell(who, record))).toEqual([]);
    }
    const other = await zapier.hook('new_thing_instant', account(), 'https://hooks.zapier.com/2', {
      personId: 'a',
    });
    expect(await other.ring(bell('b', '3'))).toEqual([]);
    await other.turnOff();
  });

  it('is subscribed to although the records of somebody cannot be read', async () => {
    refused = { a: 400 };
    const zap = await zapier.hook('new_thing_instant', account(), 'https://hooks.zapier.com/1');
    refused = {};
    owned = { a: [{ id: 1 }] };
    expect(idsOf(await zap.ring(bell('a', '1')))).toEqual(['1']);
  });

  it('is subscribed to in time, and not with a connection that is no longer accepted', async () => {
    const turn = () => zapier.hook('new_thing_instant', account(), 'https://hooks.zapier.com/1');
    slowness = 20_000;
    await turn();
    expect(asked).toEqual(['a']);
    slowness = 0;
    jest
      .spyOn(crowd, 'tokenLost')
      .mockReturnValue(new StepError('expired', 'Nobody is let in any longer.', { status: 401 }));
    refused = { a: 401 };
    expect((await failureOf(turn())).message).toBe('Nobody is let in any longer.');
    jest.restoreAllMocks();
  });

  it('tells who left, by name while the list has it', async () => {
    const shown = await zapier.run('triggers.person_left.operation.performList', account());
    expect(shown).toMatchObject([{ id: 'a', name: 'Ada' }]);
    const zap = await zapier.hook('person_left', account(), 'https://hooks.zapier.com/1', {
      personId: 'a',
    });
    expect(await zap.ring(bell('a', 'a', 'team.left'))).toMatchObject([{ id: 'a', name: 'Ada' }]);
  });
});
