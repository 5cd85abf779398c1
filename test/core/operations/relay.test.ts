import nock from 'nock';
import { withTwins } from '../../../src/core/operations/operation.ts';
import { out } from '../../../src/core/output/output.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, failureOf, notice, trigger } from '../acme.ts';

const URL_NAME = 'LEADLAP_RELAY_URL';
const SECRET_NAME = 'RELAY_SECRET';
const RELAY = 'https://relay.example.com';
const SECRET = 'a secret of thirty-two characters';

const TRY_AGAIN =
  'The service that starts Zaps instantly does not answer. Turn the Zap on again in a few minutes. If this happens again, tell support.';
const HOOK_ORIGIN =
  'This integration is not set up right: its relay does not start Zaps at https://hooks.zapier.com. Its owner must set RELAY_HOOK_ORIGIN of the relay to this address.';
const SAME_SECRET =
  'This integration is not set up right: its owner must set the same RELAY_SECRET in Zapier and in the relay, whose clock must be right.';

beforeEach(() => {
  Object.assign(process.env, { [URL_NAME]: RELAY, [SECRET_NAME]: SECRET });
});

offline();

const operations = () => [
  trigger({
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
    instant: {
      bells: ['ActivityCreate'],
      reads: { route: 'GET /things/{id}', result: 'thing' },
    },
    output: () => out.object({ id: out.id('1', 'Thing ID') }),
  }),
  notice({
    key: 'disconnected',
    noun: 'Account',
    label: 'Account Disconnected',
    description: 'Triggers when the account is gone.',
    docs: '',
    bells: ['Disconnected'],
    shows: ({ record }) => ({ id: record }),
    output: () => out.object({ id: out.id('a1', 'Account ID') }),
  }),
];

const turnOn = () =>
  acmeZapier(operations()).hook('new_thing_instant', account(), 'https://hooks.zapier.com/1/');

const offered = () =>
  withTwins(operations())
    .filter(({ definition }) => !definition.display.hidden)
    .map(({ label }) => label);

it.each([URL_NAME, SECRET_NAME])('offers only what is polled without %s', async (name) => {
  expect(offered()).toEqual(['New Thing (Instant)', 'Account Disconnected']);
  delete process.env[name];
  expect(offered()).toEqual(['New Thing']);
  const { message } = await failureOf(turnOn());
  expect(message).toContain(`its owner must set ${name} in Zapier`);
});

it.each([
  ['https://relay.example.com//', 'https://relay.example.com', '/subscriptions'],
  ['https://example.com/relay/', 'https://example.com', '/relay/subscriptions'],
  ['http://localhost:4100', 'http://localhost:4100', '/subscriptions'],
  ['http://127.0.0.1:4100/', 'http://127.0.0.1:4100', '/subscriptions'],
])('asks the relay at %s, without the token of the account', async (address, host, path) => {
  process.env[URL_NAME] = address;
  const asked = nock(host, { badheaders: ['authorization'] })
    .post(path, (body) => !JSON.stringify(body).includes('token-of-acme'))
    .reply(200, { id: 's1' });
  await turnOn();
  expect(asked.isDone()).toBe(true);
});

it.each([
  'http://relay.example.com',
  'http://localhost.example.com',
  'ftp://relay.example.com',
  'relay.example.com',
  '/relay',
])('asks no relay at %s', async (address) => {
  process.env[URL_NAME] = address;
  const asked = nock(/relay|localhost/)
    .post('/subscriptions')
    .reply(200, { id: 's1' });
  const { name, message } = await failureOf(turnOn());
  expect(name).toBe('AppError');
  expect(message).toBe(
    'This integration is not set up right: its owner must set LEADLAP_RELAY_URL in Zapier to the https address of the relay.',
  );
  expect(asked.isDone()).toBe(false);
});

it.each<[string, string, number, string]>([
  ['refuses the signature', SAME_SECRET, 401, '{"error":"ada@example.com"}'],
  ['refuses the hook', HOOK_ORIGIN, 403, '{"error":"ada@example.com"}'],
  ['fails', TRY_AGAIN, 500, '{"id":"s1"}'],
  ['answers with a page', TRY_AGAIN, 200, '<p>Welcome</p>'],
  ['answers nothing', TRY_AGAIN, 200, ''],
  ['answers null', TRY_AGAIN, 200, 'null'],
  ['answers a list', TRY_AGAIN, 200, '[{"id":"s1"}]'],
  ['names no subscription', TRY_AGAIN, 200, '{"done":true}'],
  ['turns nothing on', TRY_AGAIN, 200, '{"id":null}'],
  ['names it by nothing', TRY_AGAIN, 200, '{"id":""}'],
  ['names it by a number', TRY_AGAIN, 200, '{"id":7}'],
])('does not turn a Zap on when the relay %s', async (_what, words, status, body) => {
  nock(RELAY).post('/subscriptions').reply(status, body);
  expect(await failureOf(turnOn())).toEqual({ name: 'AppError', message: words });
});

it('takes no other answer than that it has ended for the end of a subscription', async () => {
  nock(RELAY).post('/subscriptions').reply(200, { id: 's1' });
  const zap = await turnOn();
  nock(RELAY).post('/subscriptions').reply(200, { id: 's1' });
  expect((await failureOf(zap.turnOff())).message).toBe(TRY_AGAIN);
  nock(RELAY).post('/subscriptions').reply(200, { id: null });
  expect(await zap.turnOff()).toEqual({ id: null });
});

it('does not turn a Zap on when the relay cannot be reached', async () => {
  nock(RELAY).post('/subscriptions').replyWithError('connect ECONNREFUSED 10.0.0.1:443');
  expect((await failureOf(turnOn())).message).toBe(TRY_AGAIN);
});

it('sends a signed request to no other address than the relay’s', async () => {
  nock(RELAY).post('/subscriptions').reply(307, '', { location: 'https://evil.example/' });
  const other = nock('https://evil.example').post('/').reply(200, { id: 's1' });
  expect((await failureOf(turnOn())).message).toBe(TRY_AGAIN);
  expect(other.isDone()).toBe(false);
});
