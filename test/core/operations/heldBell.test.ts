import nock from 'nock';
import type { Bell } from '../../../src/bells/bell.ts';
import { isGivenBack, type SignedHeldBell, signBell } from '../../../src/bells/signing.ts';
import { out } from '../../../src/core/output/output.ts';
import type { LiveHook } from '../../../src/dev/zapier/host.ts';
import { rememberEnvironment } from '../../environment.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, failureOf, HOST, trigger } from '../acme.ts';

const SECRET = 'a secret of thirty-two characters';
const RELAY = 'https://relay.example.com';

const restoreEnvironment = rememberEnvironment();

beforeAll(() => {
  Object.assign(process.env, { LEADLAP_RELAY_URL: RELAY, RELAY_SECRET: SECRET });
});

afterAll(restoreEnvironment);

offline();

const newThing = trigger({
  key: 'new_thing',
  noun: 'Thing',
  label: 'New Thing',
  description: 'Triggers when a thing is made.',
  docs: '',
  scopes: [],
  route: 'GET /things',
  result: 'things[]',
  input: () => ({}),
  news: { created: 'added', only: 'new' },
  instant: { bells: ['ActivityCreate'], reads: { route: 'GET /things/{id}', result: 'thing' } },
  output: () => out.object({ id: out.id('7', 'Thing ID') }),
});

const bell = (more: Partial<Bell> = {}): Bell =>
  signBell(SECRET, {
    id: '01940000-0000-7000-8000-000000000001',
    event: 'ActivityCreate',
    tenant: 'highlevel:a1',
    record: '7',
    parents: {},
    at: '2026-03-01T09:00:00.000Z',
    before: null,
    after: {},
    ...more,
  });

const turnedOn = (): Promise<LiveHook> => {
  nock(RELAY).post('/subscriptions').reply(200, { id: 's1' });
  return acmeZapier([newThing]).hook('new_thing_instant', account(), 'https://hooks.zapier.com/1/');
};

/** The relay, which answers what it is given back; gives what it was given. */
function relay(status: number, times = 1): SignedHeldBell[] {
  const held: SignedHeldBell[] = [];
  nock(RELAY)
    .post('/bells', (body) => held.push(body as SignedHeldBell) > 0)
    .times(times)
    .reply(status, {});
  return held;
}

const busy = (times = 1) => nock(HOST).get('/v1/things/7').times(times).reply(429, {});

const shown = () =>
  nock(HOST)
    .get('/v1/things/7')
    .reply(200, { thing: { id: '7' } });

const noPause = async () => {};

it('is lost to Zapier alone when the vendor is at its limit twice', async () => {
  const zap = await turnedOn();
  busy(2);
  relay(503, 2);
  const pauses: number[] = [];
  const lost = await failureOf(zap.take(bell(), async (seconds) => pauses.push(seconds)));
  expect([lost.name, pauses]).toEqual(['ThrottledError', [30]]);
});

it('goes back to the relay as often as it has to, and starts the Zap once', async () => {
  const zap = await turnedOn();
  busy(3);
  const held = relay(200, 3);
  for (const times of [0, 1, 2]) {
    expect(await zap.take(bell(times ? { held: times } : {}), noPause)).toEqual([]);
  }
  expect(held.map(({ bell: { held: times } }) => times)).toEqual([undefined, 1, 2]);
  shown();
  expect(await zap.take(bell({ held: 3 }), noPause)).toMatchObject([{ id: '7' }]);
  expect(await zap.take(bell({ held: 3 }), noPause)).toEqual([]);
});

it('is given back signed, with its subscription and the wait that the vendor asks for', async () => {
  const zap = await turnedOn();
  busy();
  const held = relay(200);
  await zap.ring(bell());
  expect(held).toMatchObject([{ bell: bell(), subscription: 's1', seconds: 30 }]);
  expect(isGivenBack(SECRET, held[0]!, Date.now())).toBe(true);
  expect(isGivenBack(SECRET, { ...held[0]!, seconds: 1 }, Date.now())).toBe(false);
});

it('goes back while the vendor is away', async () => {
  const zap = await turnedOn();
  nock(HOST).get('/v1/things/7').reply(500, {});
  const held = relay(200);
  expect(await zap.ring(bell())).toEqual([]);
  expect(held).toMatchObject([{ seconds: 30 }]);
});

it('fails for the person who has to mend something', async () => {
  const zap = await turnedOn();
  nock(HOST).get('/v1/things/7').reply(403, {});
  const held = relay(200);
  expect((await failureOf(zap.ring(bell()))).name).not.toBe('ThrottledError');
  expect(held).toEqual([]);
});

it.each([410, 404, 401])('fails as before where the relay answers %i', async (status) => {
  const zap = await turnedOn();
  busy();
  relay(status);
  expect((await failureOf(zap.ring(bell()))).name).toBe('ThrottledError');
});
