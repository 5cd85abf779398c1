import nock from 'nock';
import type { Bell } from '../../../src/bells/bell.ts';
import {
  isSigned,
  keyedHash,
  type SignedSubscription,
  signBell,
} from '../../../src/bells/signing.ts';
import { list, text } from '../../../src/core/input/fields.ts';
import { withTwins } from '../../../src/core/operations/operation.ts';
import { extended, out } from '../../../src/core/output/output.ts';
import { byOffset } from '../../../src/core/reading/paging.ts';
import { time } from '../../../src/core/reading/wait.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, event, failureOf, HOST, notice, trigger } from '../acme.ts';

const SECRET = 'a secret of thirty-two characters';
const RELAY = 'https://relay.example.com';
const HOOK = 'https://hooks.zapier.com/hooks/standard/1/';
const TENANT = 'highlevel:a1';

Object.assign(process.env, { LEADLAP_RELAY_URL: RELAY, RELAY_SECRET: SECRET });

const OLD = '2026-01-01T00:00:00Z';

const things = {
  noun: 'Thing',
  docs: '',
  scopes: [],
  route: 'GET /things',
  paging: byOffset({ offset: 'skip', size: 'limit', max: 5 }),
  result: 'things[]',
  description: 'Triggers when something happens to a thing.',
} as const;

const watched = {
  ...things,
  created: 'added',
  changed: 'changed',
  latestFirst: 'changed',
} as const;

const thing = () => out.object({ id: out.id('1', 'Thing ID'), stage: out.text('a') });

const reads = { route: 'GET /things/{id}', result: 'thing' } as const;

const tagAdded = event({
  ...watched,
  key: 'tag_added',
  label: 'Tag Added',
  input: () => ({ tags: list(text({ label: 'Tag' }), { label: 'Tags', local: true }).optional() }),
  when: { adds: 'tags', among: 'tags' },
  bells: ['ContactTagUpdate'],
  instant: { reads },
  output: () => extended(thing(), { tag: out.text('red', { from: ['happened.after'] }) }),
});

const stageChanged = event({
  ...watched,
  key: 'stage_changed',
  label: 'Stage Changed',
  input: () => ({}),
  when: { changes: 'stage' },
  bells: ['ContactUpdate'],
  instant: { reads },
  output: () => extended(thing(), { before: out.text('a', { from: ['happened.before'] }) }),
});

const stageMoved = event({
  ...watched,
  version: '2',
  key: 'stage_moved',
  label: 'Stage Moved',
  input: () => ({ stage: text({ label: 'New Stage', local: true }).optional() }),
  when: { changes: 'stage', at: 'movedAt', to: 'stage' },
  keeps: ({ owner }) => owner !== 'nobody',
  bells: ['OpportunityStageUpdate'],
  instant: { reads, certain: true, keeps: ({ list }) => list !== 'other' },
  output: () =>
    extended(thing(), {
      before: out.text('a', { from: ['happened.before'] }),
      after: out.text('b', { from: ['happened.after'] }),
      at: out.moment(OLD, { from: ['happened.at'] }),
      since: out.moment(OLD, { from: ['happened.since'] }),
    }),
});

const tagRemoved = event({
  ...watched,
  key: 'tag_removed',
  label: 'Tag Removed',
  input: () => ({ tags: list(text({ label: 'Tag' }), { label: 'Tags', local: true }).optional() }),
  when: { removes: 'tags', among: 'tags' },
  bells: ['ContactTagUpdate'],
  instant: { reads },
  output: () => extended(thing(), { tag: out.text('red', { from: ['happened.before'] }) }),
});

const thingCreated = event({
  ...watched,
  key: 'thing_created',
  label: 'Thing Created',
  input: () => ({}),
  when: { appears: true },
  bells: ['ContactCreate'],
  instant: { reads },
  output: () => extended(thing(), { createdAt: out.moment(OLD, { from: ['happened.at'] }) }),
});

const thingDeleted = event({
  ...watched,
  latestFirst: undefined as never,
  key: 'thing_deleted',
  label: 'Thing Deleted',
  input: () => ({}),
  when: { disappears: { moment: 'added', days: 9 } },
  bells: ['AppointmentDelete'],
  instant: { reads },
  output: thing,
});

const thingSent = event({
  ...watched,
  key: 'thing_sent',
  label: 'Thing Sent',
  input: () => ({}),
  when: { appears: true },
  bells: ['OutboundMessage'],
  instant: {
    finds: ({ parents }) => ({ owner: parents.ownerId }),
    about: ({ parents }) => parents.threadId,
    says: ['stage', 'list'],
    hears: ({ messageType }) => messageType !== 'CALL',
  },
  output: () => extended(thing(), { list: out.text('own') }),
});

const thingDone = event({
  ...watched,
  key: 'thing_done',
  label: 'Thing Done',
  input: () => ({}),
  when: { changes: 'stage', becomes: ['done'] },
  bells: ['TaskComplete'],
  instant: { reads, certain: true },
  output: thing,
});

const partChanged = event({
  ...watched,
  key: 'part_changed',
  label: 'Part Changed',
  input: () => ({ of: text({ label: 'Thing' }).optional() }),
  when: { changes: 'stage' },
  bells: ['RecordUpdate'],
  instant: {
    certain: true,
    reads: {
      route: 'GET /things/{of}/parts/{id}',
      across: {
        as: 'of',
        list: {
          docs: '',
          scopes: [],
          route: 'GET /kinds',
          result: 'kinds[]',
          read: ({ key }) => String(key),
        },
      },
      result: 'part',
    },
  },
  output: () => extended(thing(), { of: out.text('x') }),
});

const newThing = trigger({
  ...things,
  key: 'new_thing',
  label: 'New Thing',
  input: () => ({}),
  filter: ({ stage }) => stage !== 'hidden',
  news: { created: 'added', only: 'new' },
  instant: { bells: ['ActivityCreate'], reads, again: 3600 },
  output: thing,
});

const milestone = trigger({
  ...things,
  key: 'thing_milestone',
  label: 'Thing Milestone',
  input: () => ({}),
  remembers: true,
  events: ({ records }) => ({
    events: records.map(({ id, stage }) => ({ id: `${id}:best`, activityId: String(id), stage })),
    memory: {},
  }),
  instant: { bells: ['ActivityCreate'], again: 3600 },
  output: thing,
});

const thingLost = trigger({
  ...things,
  key: 'thing_lost',
  label: 'Thing Lost',
  input: () => ({}),
  events: (_read, { gone }) => ({ events: gone ? [{ id: gone, stage: 'lost' }] : [] }),
  instant: { bells: ['ActivityDelete'] },
  output: thing,
});

const disconnected = notice({
  key: 'disconnected',
  noun: 'Account',
  label: 'Account Disconnected',
  description: 'Triggers when the account is gone.',
  docs: '',
  bells: ['Disconnected'],
  shows: ({ record, at }) => ({ id: record, at }),
  output: () =>
    out.object({ id: out.id('a1', 'Account ID'), at: out.moment('2026-03-01T09:00:00Z') }),
});

const noteAdded = notice({
  key: 'note_added',
  noun: 'Note',
  label: 'Note Added',
  description: 'Triggers when a note is added.',
  docs: '',
  scopes: [],
  bells: ['NoteCreate'],
  reads: { route: 'GET /owners/{ownerId}/notes/{id}', result: 'note' },
  output: () => out.object({ id: out.id('n1', 'Note ID'), text: out.text('Hello') }),
});

const all = [
  thingSent,
  thingDone,
  partChanged,
  noteAdded,
  tagAdded,
  tagRemoved,
  stageChanged,
  stageMoved,
  thingCreated,
  thingDeleted,
  newThing,
  milestone,
  thingLost,
  disconnected,
];

let count = 0;
const bell = (more: Partial<Bell>): Bell =>
  signBell(SECRET, {
    id: `bell-${count++}`,
    event: 'ContactTagUpdate',
    tenant: TENANT,
    record: '7',
    parents: {},
    at: '2026-03-01T09:00:00.000Z',
    before: null,
    after: {},
    ...more,
  });

const tagsOf = (tenant: string, ...names: string[]) => ({
  tags: names.map((name) => keyedHash(SECRET, tenant, name)),
});
const tags = (...names: string[]) => tagsOf(TENANT, ...names);

type Thing = {
  id: string;
  stage?: string;
  tags?: string[];
  added?: string | null;
  movedAt?: string;
  owner?: string;
  list?: string;
};

let there: Thing[] = [];

/** The whole list from now on. */
const listed = (...found: Thing[]) => {
  there = found.map((one) => ({ added: OLD, changed: OLD, ...one }));
};

beforeEach(() => {
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(true)
    .reply(200, (uri) => ({ things: uri.includes('skip=0') ? there : [] }));
});

const shown = (one: Thing) =>
  nock(HOST)
    .get('/v1/things/7')
    .reply(200, { thing: { added: OLD, ...one } });

/** A Zap that the relay has taken, and what was asked of the relay. */
async function turnedOn(key: string, input = {}) {
  const zapier = acmeZapier(all);
  const asked: SignedSubscription[] = [];
  nock(RELAY)
    .post('/subscriptions', (body) => asked.push(body as SignedSubscription) > 0)
    .times(2)
    .reply(200, (_uri, body) => ({
      id: (body as SignedSubscription).action === 'subscribe' ? 's1' : null,
    }));
  const zap = await zapier.hook(key, account(), HOOK, input);
  return { zapier, zap, asked };
}

offline();

afterEach(() => jest.restoreAllMocks());

describe('the twins', () => {
  it('are offered instead of the polling ones where there is a relay', () => {
    const visible = withTwins(all).filter(({ definition }) => !definition.display.hidden);
    expect(visible.map(({ label }) => label)).toEqual([
      'Thing Sent (Instant)',
      'Thing Done (Instant)',
      'Part Changed (Instant)',
      'Note Added',
      'Tag Added (Instant)',
      'Tag Removed (Instant)',
      'Stage Changed (Instant)',
      'Stage Moved (Instant)',
      'Thing Created (Instant)',
      'Thing Deleted (Instant)',
      'New Thing (Instant)',
      'Thing Milestone (Instant)',
      'Thing Lost (Instant)',
      'Account Disconnected',
    ]);
    expect(visible.every(({ hidden }) => !hidden)).toBe(true);
  });

  it('have the form, the output and the sample of the polling ones', () => {
    const { sample, outputFields, inputFields, perform } = tagAdded.definition.operation;
    const { performList, ...twin } = tagAdded.twin!.definition.operation;
    expect(twin).toMatchObject({ sample, outputFields, inputFields, type: 'hook' });
    expect(performList).toBe(perform);
  });
});

describe('a Zap that is turned on', () => {
  it('is signed for the account of its connection, and ends the same way', async () => {
    const { zap, asked } = await turnedOn('new_thing_instant');
    await zap.turnOff();
    expect(asked).toMatchObject([
      {
        action: 'subscribe',
        target: HOOK,
        tenant: TENANT,
        events: ['ActivityCreate'],
        again: 3600,
      },
      { action: 'unsubscribe', target: HOOK, tenant: TENANT },
    ]);
    expect(asked.every((one) => isSigned(SECRET, one, Date.now()))).toBe(true);
  });

  it('needs a connection with an account', async () => {
    const agency = { ...account(), authData: { environment: 'acme', access_token: 't' } };
    const { message } = await failureOf(acmeZapier(all).hook('new_thing_instant', agency, HOOK));
    expect(message).toContain('Connect the account whose records');
  });
});

describe('a bell', () => {
  it('reads the record and tells what the bell says has changed', async () => {
    listed();
    const { zap } = await turnedOn('tag_added_instant', { tags: ['Blue', 'red'] });
    shown({ id: '7', stage: 'a', tags: ['red', 'green', 'old'] });
    const rung = bell({ before: tags('old'), after: tags('green', 'old', 'red') });
    expect(await zap.ring(rung)).toMatchObject([{ id: '7', tag: 'red', stage: 'a' }]);
  });

  it('starts the Zap once, however often it comes', async () => {
    const { zap } = await turnedOn('new_thing_instant');
    shown({ id: '7', stage: 'a' });
    const rung = bell({});
    expect(await zap.ring(rung)).toMatchObject([{ id: '7', revision: 'new' }]);
    expect(await zap.ring(rung)).toEqual([]);
    expect(await zap.ring(bell({}))).toEqual([]);
  });

  it('starts the Zap once, also when it comes twice at a time', async () => {
    jest.spyOn(time, 'pause').mockImplementation(() => new Promise(setImmediate));
    const { zap } = await turnedOn('thing_created_instant');
    shown({ id: '7' });
    const rung = bell({ event: 'ContactCreate' });
    const started = await Promise.all([zap.ring(rung), zap.ring(rung)]);
    expect(started.flat()).toMatchObject([{ id: '7' }]);
  });

  it('is told after the bell before, also where Zapier runs both at a time', async () => {
    listed({ id: '7', stage: 'a' });
    const { zap } = await turnedOn('stage_changed_instant');
    const [first, later] = [bell({ event: 'ContactUpdate' }), bell({ event: 'ContactUpdate' })];
    let second: Promise<unknown[]> | undefined;
    let waits = () => {};
    const waiting = new Promise<void>((resolve) => {
      waits = resolve;
    });
    jest.spyOn(time, 'pause').mockImplementation(() => {
      waits();
      return new Promise(setImmediate);
    });
    nock(HOST)
      .get('/v1/things/7')
      .reply(200, async () => {
        second = zap.ring(later);
        await Promise.race([second, waiting]);
        return { thing: { id: '7', added: OLD, stage: 'b' } };
      });
    shown({ id: '7', stage: 'c' });
    expect(await zap.ring(first)).toMatchObject([{ before: 'a', stage: 'b' }]);
    expect(await second).toMatchObject([{ before: 'b', stage: 'c' }]);
  });

  it('rings again in a minute while another one of its record is at work', async () => {
    jest.spyOn(time, 'pause').mockImplementation(async () => {
      jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000);
    });
    const { zap, zapier } = await turnedOn('thing_created_instant');
    nock(HOST)
      .get('/v1/things/7')
      .reply(() => {
        // This run dies, and what it has taken stays.
        zapier.cache.setReachable(false);
        return [429, {}];
      });
    await failureOf(zap.ring(bell({ event: 'ContactCreate' })));
    zapier.cache.setReachable(true);
    const { name } = await failureOf(zap.ring(bell({ event: 'ContactCreate' })));
    expect(name).toBe('ThrottledError');
  });

  it('of a new record tells once, though the vendor sends two events of it', async () => {
    const { zap } = await turnedOn('thing_created_instant');
    shown({ id: '7' });
    shown({ id: '7' });
    expect(await zap.ring(bell({ event: 'ContactCreate' }))).toHaveLength(1);
    expect(await zap.ring(bell({ event: 'ContactCreate' }))).toEqual([]);
  });

  it('rings again in a minute while the vendor does not know the record yet', async () => {
    const { zap } = await turnedOn('new_thing_instant');
    nock(HOST).get('/v1/things/7').reply(404, {});
    const rung = bell({ at: new Date().toISOString() });
    const failure = await failureOf(zap.ring(rung));
    expect(failure).toMatchObject({
      name: 'ThrottledError',
      message: expect.stringContaining('Acme does not show the record yet'),
    });
    shown({ id: '7', stage: 'a' });
    expect(await zap.ring(rung)).toHaveLength(1);
  });

  it('rings again after a failure', async () => {
    const { zap } = await turnedOn('new_thing_instant');
    nock(HOST).get('/v1/things/7').reply(429, {});
    const rung = bell({});
    expect((await failureOf(zap.ring(rung))).name).toBe('ThrottledError');
    shown({ id: '7', stage: 'a' });
    expect(await zap.ring(rung)).toHaveLength(1);
  });

  it.each([
    ['of another account', () => bell({ tenant: 'highlevel:a2' })],
    ['that the relay did not make', () => ({ ...bell({}), record: '8' })],
    ['without anything', () => undefined],
  ])('%s asks for nothing', async (_name, rung) => {
    const { zap } = await turnedOn('new_thing_instant');
    expect(await zap.ring(rung())).toEqual([]);
  });

  it('of a record that is gone, or that the user does not want, starts nothing', async () => {
    const { zap } = await turnedOn('new_thing_instant');
    nock(HOST).get('/v1/things/7').reply(404, {});
    expect(await zap.ring(bell({}))).toEqual([]);
    shown({ id: '7', stage: 'hidden' });
    expect(await zap.ring(bell({}))).toEqual([]);
  });

  it('waits while Zapier’s cache does not answer', async () => {
    const { zap, zapier } = await turnedOn('new_thing_instant');
    zapier.cache.setReachable(false);
    expect((await failureOf(zap.ring(bell({})))).name).toBe('ThrottledError');
  });
});

describe('a bell that does not know what was before', () => {
  it('is compared with what there was when the Zap was turned on, then with the last bell', async () => {
    listed({ id: '7', stage: 'a' });
    const { zap } = await turnedOn('stage_changed_instant');
    shown({ id: '7', stage: 'b' });
    expect(await zap.ring(bell({}))).toMatchObject([{ stage: 'b', before: 'a' }]);
    shown({ id: '7', stage: 'b' });
    expect(await zap.ring(bell({}))).toEqual([]);
    shown({ id: '7', stage: 'a' });
    expect(await zap.ring(bell({}))).toMatchObject([{ stage: 'a', before: 'b' }]);
  });

  it('tells nothing where nobody knows', async () => {
    listed({ id: '8', stage: 'a' });
    const { zap } = await turnedOn('stage_changed_instant');
    shown({ id: '7', stage: 'b' });
    expect(await zap.ring(bell({}))).toEqual([]);
  });

  it('is compared with the last bell alone once Zapier has forgotten what there was', async () => {
    listed({ id: '7', stage: 'a' });
    const { zap, zapier } = await turnedOn('stage_changed_instant');
    zapier.cache.forget();
    shown({ id: '7', stage: 'b' });
    expect(await zap.ring(bell({}))).toEqual([]);
    shown({ id: '7', stage: 'c' });
    expect(await zap.ring(bell({}))).toMatchObject([{ stage: 'c', before: 'b' }]);
  });

  it('counts the tags of a record that is new', async () => {
    listed();
    const { zap } = await turnedOn('tag_added_instant');
    shown({ id: '7', tags: ['red'], added: '2999-01-01T00:00:00Z' });
    expect(await zap.ring(bell({}))).toMatchObject([{ tag: 'red' }]);
  });
});

describe('a bell that knows the values', () => {
  it('tells its own change, though a later one is made already and rings first', async () => {
    listed();
    const { zap } = await turnedOn('stage_moved_instant');
    const [early, late] = [
      bell({ before: { stage: 'a' }, after: { stage: 'b' } }),
      bell({ before: { stage: 'b' }, after: { stage: 'c' } }),
    ];
    shown({ id: '7', stage: 'c' });
    expect(await zap.ring(late)).toMatchObject([{ before: 'b', after: 'c', stage: 'c' }]);
    shown({ id: '7', stage: 'c' });
    expect(await zap.ring(early)).toMatchObject([{ before: 'a', after: 'b', stage: 'c' }]);
  });

  it('tells only of the values that the user asks for', async () => {
    listed();
    const { zap } = await turnedOn('stage_moved_instant', { stage: 'B' });
    const moved = (before: string, after: string) => {
      shown({ id: '7' });
      return zap.ring(bell({ before: { stage: before }, after: { stage: after } }));
    };
    expect(await moved('b', 'a')).toEqual([]);
    expect(await moved('a', 'b')).toHaveLength(1);
  });

  it('tells each of several tags as a result of its own', async () => {
    listed();
    const { zap } = await turnedOn('tag_added_instant');
    shown({ id: '7', tags: ['red', 'green', 'old'] });
    const told = await zap.ring(
      bell({ before: tags('old'), after: tags('old', 'green', 'red', 'meanwhile removed') }),
    );
    expect(told).toMatchObject([{ tag: 'green' }, { tag: 'red' }]);
    expect(new Set(told.map(({ id, revision }) => `${id} ${revision}`)).size).toBe(2);
  });

  it('knows tags by the sub-account where an agency rings', async () => {
    listed();
    const { zap } = await turnedOn('tag_added_instant');
    shown({ id: '7', tags: ['red'] });
    const rung = bell({
      parents: { locationId: 'l1' },
      before: { tags: null },
      after: tagsOf('highlevel:l1', 'red'),
    });
    expect(await zap.ring(rung)).toMatchObject([{ tag: 'red' }]);
  });

  it.each<[string, object, Thing[]]>([
    ['from what there was before', {}, [{ id: '7', tags: ['Red', 'blue'] }]],
    ['from the form', { tags: ['Red'] }, []],
  ])('names a tag that the record no longer has, %s', async (_name, input, before) => {
    listed(...before);
    const { zap } = await turnedOn('tag_removed_instant', input);
    shown({ id: '7' });
    const rung = bell({ before: tags('red', 'never heard of'), after: { tags: [] } });
    expect(await zap.ring(rung)).toMatchObject([{ id: '7', tag: 'Red' }]);
  });
});

describe('a bell that says by its name what has changed', () => {
  it('tells when it was, and since when it had been as before', async () => {
    listed();
    const { zap } = await turnedOn('stage_moved_instant');
    shown({ id: '7', stage: 'a', movedAt: '2026-02-01T08:00:00Z' });
    expect(await zap.ring(bell({}))).toMatchObject([
      { before: null, after: 'a', at: '2026-02-01T08:00:00.000Z', since: null },
    ]);
    shown({ id: '7', stage: 'b', movedAt: '2026-02-28T08:00:00Z' });
    expect(await zap.ring(bell({}))).toMatchObject([
      {
        before: 'a',
        after: 'b',
        at: '2026-02-28T08:00:00.000Z',
        since: '2026-02-01T08:00:00.000Z',
      },
    ]);
    shown({ id: '7', stage: 'd', movedAt: '2026-03-01T08:00:00Z' });
    const rung = bell({ before: { stage: 'c' }, after: { stage: 'd' } });
    expect(await zap.ring(rung)).toMatchObject([
      { before: 'c', after: 'd', since: '2026-02-28T08:00:00.000Z' },
    ]);
  });

  it('takes its own time where the record has none', async () => {
    listed();
    const { zap } = await turnedOn('stage_moved_instant');
    shown({ id: '7', stage: 'a' });
    expect(await zap.ring(bell({ at: '2026-03-02T10:00:00.000Z' }))).toMatchObject([
      { at: '2026-03-02T10:00:00.000Z' },
    ]);
  });

  it.each([{ owner: 'nobody' }, { list: 'other' }])(
    'starts nothing for %j, and counts what changed there as old',
    async (unwanted) => {
      listed();
      const { zap } = await turnedOn('stage_moved_instant');
      shown({ id: '7', stage: 'a', ...unwanted });
      expect(await zap.ring(bell({}))).toEqual([]);
      shown({ id: '7', stage: 'a' });
      expect(await zap.ring(bell({}))).toEqual([]);
      shown({ id: '7', stage: 'b' });
      expect(await zap.ring(bell({}))).toMatchObject([{ before: 'a', after: 'b' }]);
    },
  );

  it('starts nothing for a record that is gone meanwhile', async () => {
    listed({ id: '7', stage: 'a' });
    const { zap } = await turnedOn('stage_moved_instant');
    nock(HOST).get('/v1/things/7').reply(404, {});
    const rung = bell({ before: { stage: 'a' }, after: { stage: 'b' } });
    expect(await zap.ring(rung)).toEqual([]);
  });

  it('reads the record in the version of the list', async () => {
    listed();
    const { zap } = await turnedOn('stage_moved_instant');
    nock(HOST, { reqheaders: { version: '2' } })
      .get('/v1/things/7')
      .reply(200, { thing: { id: '7', stage: 'b' } });
    expect(await zap.ring(bell({}))).toMatchObject([{ after: 'b' }]);
  });
});

describe('a bell that says by its name what a value has become', () => {
  it('tells each time, since it may have been undone without a bell', async () => {
    listed({ id: '7', stage: 'done' });
    const { zap } = await turnedOn('thing_done_instant');
    for (const stage of ['done', 'open', 'done']) {
      shown({ id: '7', stage });
      expect(await zap.ring(bell({}))).toHaveLength(stage === 'done' ? 1 : 0);
    }
  });

  it('tells of a record that was made after the Zap was turned on', async () => {
    listed();
    const { zap } = await turnedOn('stage_moved_instant');
    shown({ id: '7', stage: 'b', added: '2999-01-01T00:00:00Z' });
    expect(await zap.ring(bell({}))).toMatchObject([{ before: null, after: 'b' }]);
  });
});

describe('a bell whose record is found in a list', () => {
  const sent = (more: Partial<Bell> = {}) => bell({ parents: { ownerId: 'o1' }, ...more });

  const listedFor = (owner: string, pages: Thing[][]) => {
    for (const [index, things] of pages.entries()) {
      nock(HOST)
        .get('/v1/things')
        .query((query) => query.owner === owner && query.skip === String(index * 5))
        .reply(200, { things });
    }
  };

  beforeEach(() => nock.cleanAll());

  it('reads the list as far as the record, and shows what the bell tells', async () => {
    const { zap } = await turnedOn('thing_sent_instant');
    const others = ['1', '2', '3', '4', '5'].map((id) => ({ id, added: OLD }));
    listedFor('o1', [others, [{ id: '7', stage: 'a', added: OLD, list: 'theirs' }]]);
    const rung = sent({ after: { stage: 'b' } });
    expect(await zap.ring(rung)).toMatchObject([
      { id: '7', revision: 'new', stage: 'b', list: 'theirs' },
    ]);
  });

  it('is about another record where the bell says so', async () => {
    const { zap } = await turnedOn('thing_sent_instant');
    listedFor('o1', [[{ id: '7' }, { id: '8', stage: 'a' }]]);
    const parents = { ownerId: 'o1', threadId: '8' };
    expect(await zap.ring(sent({ parents }))).toMatchObject([{ id: '8' }]);
  });

  it('tells of each of two that are about the same record', async () => {
    const { zap } = await turnedOn('thing_sent_instant');
    const parents = { ownerId: 'o1', threadId: '8' };
    for (const record of ['first', 'second']) {
      listedFor('o1', [[{ id: '8', stage: 'a' }]]);
      expect(await zap.ring(sent({ record, parents }))).toMatchObject([{ id: '8' }]);
    }
  });

  it('asks for nothing where it is about something else', async () => {
    const { zap } = await turnedOn('thing_sent_instant');
    expect(await zap.ring(sent({ after: { messageType: 'CALL' } }))).toEqual([]);
  });

  it('rings again in a minute while the list does not show the record, and then no more', async () => {
    const { zap } = await turnedOn('thing_sent_instant');
    const rung = sent({ at: new Date().toISOString() });
    listedFor('o1', [[]]);
    expect(await failureOf(zap.ring(rung))).toEqual({
      name: 'ThrottledError',
      message: 'Acme does not list the record yet. Zapier looks again in a minute.',
    });
    const later = Date.now() + 61_000;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
    listedFor('o1', [[]]);
    expect(await zap.ring(rung)).toEqual([]);
    jest.restoreAllMocks();
  });

  it('rings again where the list is too long for one run', async () => {
    const { zap } = await turnedOn('thing_sent_instant');
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    const others = ['1', '2', '3', '4', '5'].map((id) => ({ id, added: OLD }));
    nock(HOST)
      .get('/v1/things')
      .query({ owner: 'o1', skip: '0', limit: '5' })
      .reply(200, () => {
        now += 25_000;
        return { things: others };
      });
    expect((await failureOf(zap.ring(sent()))).name).toBe('ThrottledError');
    jest.restoreAllMocks();
  });
});

describe('a bell that does not say of what its record is a part', () => {
  const kinds = () =>
    nock(HOST)
      .get('/v1/kinds')
      .reply(200, { kinds: [{ key: 'x' }, { key: 'y' }] });

  it('looks for the record in each', async () => {
    listed();
    const { zap } = await turnedOn('part_changed_instant');
    kinds();
    nock(HOST).get('/v1/things/x/parts/7').reply(404, {});
    nock(HOST)
      .get('/v1/things/y/parts/7')
      .reply(200, { part: { id: '7', stage: 'b' } });
    expect(await zap.ring(bell({}))).toMatchObject([{ id: '7', of: 'y' }]);
  });

  it('looks in the chosen one alone', async () => {
    listed();
    const { zap } = await turnedOn('part_changed_instant', { of: 'y' });
    nock(HOST)
      .get('/v1/things/y/parts/7')
      .reply(200, { part: { id: '7', stage: 'b' } });
    expect(await zap.ring(bell({}))).toMatchObject([{ id: '7', of: 'y' }]);
    nock(HOST).get('/v1/things/y/parts/8').reply(404, {});
    expect(await zap.ring(bell({ record: '8' }))).toEqual([]);
  });
});

describe('a bell of a new record', () => {
  it.each([
    ['the record', '2026-02-28T12:00:00Z', '2026-02-28T12:00:00.000Z'],
    ['the bell', null, '2026-03-01T09:00:00.000Z'],
  ])('tells when it was made, by %s', async (_whose, added, createdAt) => {
    const { zap } = await turnedOn('thing_created_instant');
    shown({ id: '7', stage: 'a', added });
    expect(await zap.ring(bell({ event: 'ContactCreate' }))).toMatchObject([
      { id: '7', revision: 'new', stage: 'a', createdAt },
    ]);
  });
});

it('starts each of two Zaps with the same settings', async () => {
  const zapier = acmeZapier(all);
  const zaps = [];
  for (const id of ['s1', 's2']) {
    nock(RELAY).post('/subscriptions').reply(200, { id });
    zaps.push(await zapier.hook('new_thing_instant', account(), `${HOOK}${id}`));
  }
  for (const zap of zaps) {
    shown({ id: '7', stage: 'a' });
    expect(await zap.ring(bell({}))).toMatchObject([{ id: '7' }]);
    expect(await zap.ring(bell({}))).toEqual([]);
  }
});

it('tells of a record that is gone by what the bell knows', async () => {
  const { zap } = await turnedOn('thing_deleted_instant');
  nock(HOST).get('/v1/things/7').reply(404, {});
  const rung = bell({ event: 'AppointmentDelete', before: { stage: 'b' }, after: null });
  expect(await zap.ring(rung)).toMatchObject([{ id: '7', stage: 'b' }]);
});

it('tells of the events of its own record alone, and of each once', async () => {
  listed({ id: '6' });
  const { zap } = await turnedOn('thing_milestone_instant');
  listed({ id: '7', stage: 'a' }, { id: '8' }, { id: '6' });
  expect(await zap.ring(bell({}))).toMatchObject([{ id: '7:best', stage: 'a' }]);
  expect(await zap.ring(bell({}))).toEqual([]);
  expect(await zap.ring(bell({ record: '6' }))).toEqual([]);
});

describe('a bell that cannot know what is new', () => {
  it('rings again in a minute where the list comes empty that had records', async () => {
    listed({ id: '6' });
    const { zap } = await turnedOn('thing_milestone_instant');
    listed();
    const rung = bell({});
    expect(await failureOf(zap.ring(rung))).toEqual({
      name: 'ThrottledError',
      message:
        'Acme shows an empty list where records were before. Zapier tries again in a minute.',
    });
    listed({ id: '7', stage: 'a' }, { id: '6' });
    expect(await zap.ring(rung)).toMatchObject([{ id: '7:best' }]);
  });

  it.each(['thing_milestone_instant', 'new_thing_instant', 'thing_created_instant'])(
    'rings again where it cannot save what it tells (%s)',
    async (key) => {
      listed({ id: '6' });
      const { zap, zapier } = await turnedOn(key);
      listed({ id: '7', stage: 'a' }, { id: '6' });
      shown({ id: '7', stage: 'a' });
      zapier.cache.setWritable(false);
      const rung = bell({
        event: key === 'thing_created_instant' ? 'ContactCreate' : 'ActivityCreate',
      });
      expect((await failureOf(zap.ring(rung))).name).toBe('ThrottledError');
      zapier.cache.setWritable(true);
      shown({ id: '7', stage: 'a' });
      expect(await zap.ring(rung)).toHaveLength(1);
    },
  );

  it('is not subscribed to', async () => {
    listed({ id: '6' });
    const zapier = acmeZapier(all);
    zapier.cache.setWritable(false);
    nock(RELAY).post('/subscriptions').reply(200, { id: 's1' });
    const { message } = await failureOf(zapier.hook('thing_milestone_instant', account(), HOOK));
    expect(message).toMatch(/^Zapier’s storage cannot save .* Turn the Zap on again/);
  });
});

it('tells once that the record of a list is gone, and not of one that is there', async () => {
  listed({ id: '6' });
  const { zap } = await turnedOn('thing_lost_instant');
  expect(await zap.ring(bell({}))).toEqual([]);
  const lost = { event: 'ActivityDelete', after: null } as const;
  expect(await zap.ring(bell(lost))).toMatchObject([{ id: '7', stage: 'lost' }]);
  expect(await zap.ring(bell(lost))).toEqual([]);
});

it('tells that the account is gone without asking anybody', async () => {
  const { zap, zapier } = await turnedOn('disconnected');
  const rung = bell({ event: 'Disconnected', record: 'a1', after: null });
  expect(await zap.ring(rung)).toMatchObject([{ id: 'a1', at: '2026-03-01T09:00:00.000Z' }]);
  const sample = await zapier.run('triggers.disconnected.operation.performList', account());
  expect(sample).toMatchObject([{ id: 'a1' }]);
});

it('reads the record of a bell that nothing else could tell of', async () => {
  const { zap, zapier } = await turnedOn('note_added');
  const parents = { ownerId: 'o1', calendarId: 'c1' };
  nock(HOST)
    .get('/v1/owners/o1/notes/7')
    .reply(200, { note: { id: '7', text: 'Hi' } });
  expect(await zap.ring(bell({ event: 'NoteCreate', parents }))).toMatchObject([
    { id: '7', text: 'Hi' },
  ]);
  nock(HOST).get('/v1/owners/o1/notes/7').reply(404, {});
  expect(await zap.ring(bell({ event: 'NoteCreate', parents }))).toEqual([]);
  expect(await zapier.run('triggers.note_added.operation.performList', account())).toEqual([]);
});
