import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { call } from '../sandbox/call.ts';

let sandbox: Sandbox;
let token: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  ({ access_token: token } = await sandbox.connect('runkeeper'));
});
afterEach(() => sandbox.close());

const media = (name: string) => `application/vnd.com.runkeeper.${name}+json`;

const ask = (method: string, path: string, headers: Record<string, string>, json?: unknown) =>
  call(method, `${sandbox.env.RUNKEEPER_API_URL}${path}`, {
    headers: { authorization: `Bearer ${token}`, accept: '*/*', ...headers },
    json,
  });

const activity = {
  type: 'Running',
  start_time: 'Tue, 20 Oct 2026 06:30:00',
  duration: 1500,
  total_distance: 5000,
};

describe('media types', () => {
  it.each([
    ['GET', '/user', { accept: 'application/json' }, 406],
    ['GET', '/user', {}, 406],
    ['GET', '/user', { accept: media('User') }, 200],
    ['GET', '/weight', { accept: media('WeightFeed') }, 406],
    ['POST', '/fitnessActivities', { 'content-type': 'application/json' }, 415],
    ['POST', '/fitnessActivities', { 'content-type': media('FitnessActivity') }, 415],
    ['POST', '/fitnessActivities', { 'content-type': media('NewFitnessActivity') }, 201],
    ['PATCH', '/fitnessActivities', {}, 405],
    ['GET', '/nowhere', {}, 404],
  ])('%s %s with %j is %d', async (method, path, headers, status) => {
    const body = method === 'POST' ? activity : undefined;
    expect((await ask(method, path, headers, body)).status).toBe(status);
  });

  it('choose between a detail and a summary', async () => {
    const path = '/fitnessActivities/2000000103';
    const full = await ask('GET', path, { accept: media('FitnessActivity') });
    const summary = await ask('GET', path, { accept: media('FitnessActivitySummary') });
    expect(full.body).toHaveProperty('path');
    expect(summary.body).not.toHaveProperty('path');
    expect(summary.headers.get('content-type')).toBe(
      `${media('FitnessActivitySummary')};charset=ISO-8859-1`,
    );
  });
});

it('a new record has an address and no body, and links to its neighbours', async () => {
  const { status, headers, text } = await ask(
    'POST',
    '/fitnessActivities',
    { 'content-type': media('NewFitnessActivity') },
    activity,
  );
  expect([status, text]).toEqual([201, '']);
  const location = headers.get('location') ?? '';
  expect(location).toMatch(/^\/fitnessActivities\/\d+$/);
  const { body } = await ask('GET', location, { accept: media('FitnessActivity') });
  expect(body).toMatchObject({ ...activity, comments: `${location}/comments` });
  expect(body).not.toHaveProperty('utc_offset');
});

it('feeds have 25 items a page, the older page being the next', async () => {
  for (let index = 0; index < 30; index += 1) sandbox.runkeeper.addWeight();
  const accept = media('WeightSetFeed');
  const first = await ask('GET', '/weight', { accept });
  expect(first.body).toMatchObject({
    size: 32,
    next: expect.stringContaining('page=1&pageSize=25'),
  });
  expect(first.body.items).toHaveLength(25);
  const second = await ask('GET', first.body.next, { accept });
  expect(second.body.items).toHaveLength(7);
  expect(second.body.previous).toContain('page=0');
  expect(second.body).not.toHaveProperty('next');
});

it.each([
  [{ ...activity, start_time: '2026-10-20T06:30:00' }],
  [{ ...activity, start_time: 'Tue, 31 Feb 2026 06:30:00' }],
  [{ ...activity, name: 'Lunch Run' }],
  [{ ...activity, duration: undefined }],
  [[activity]],
])('refuses %j', async (body) => {
  const { status } = await ask(
    'POST',
    '/fitnessActivities',
    { 'content-type': media('NewFitnessActivity') },
    body,
  );
  expect(status).toBe(400);
});

it('refuses as documented', async () => {
  const read = () => ask('GET', '/weight', { accept: media('WeightSetFeed') });
  sandbox.runkeeper.state.application.permissions.clear();
  expect(await read()).toMatchObject({ status: 403, body: { reason: 'Insufficient permission' } });
  sandbox.runkeeper.setRateLimit(1);
  expect(await read()).toMatchObject({
    status: 429,
    body: { reason: 'Rate-limit exceeded. rate limit is **1 calls per 15 minutes**' },
  });
  sandbox.runkeeper.revoke();
  expect(await read()).toMatchObject({
    status: 403,
    body: { reason: 'Revoked', delete_health: 'true' },
  });
  token = 'unknown';
  expect((await read()).status).toBe(401);
});

it('a code works once, with the address that it was given for', async () => {
  const { RUNKEEPER_OAUTH_URL: oauth, RUNKEEPER_CLIENT_ID: id } = sandbox.env;
  const redirect = 'https://zapier.com/return';
  const query = new URLSearchParams({
    client_id: id!,
    response_type: 'code',
    redirect_uri: redirect,
    state: 'abc',
  });
  const { code = '', state } = await sandbox.approve(`${oauth}/authorize?${query}`);
  expect(state).toBe('abc');
  const trade = (redirect_uri: string) =>
    call('POST', `${oauth}/token`, {
      form: {
        grant_type: 'authorization_code',
        code,
        client_id: id!,
        client_secret: sandbox.env.RUNKEEPER_CLIENT_SECRET!,
        redirect_uri,
      },
    });
  expect((await trade('https://elsewhere.example')).status).toBe(400);
  expect((await trade(redirect)).body).toEqual({
    access_token: expect.any(String),
    token_type: 'Bearer',
  });
  expect((await trade(redirect)).status).toBe(400);
});

it('a connection ends by itself when the application asks for that', async () => {
  await call('POST', `${sandbox.env.RUNKEEPER_OAUTH_URL}/de-authorize`, {
    form: { access_token: token },
  });
  const { body } = await ask('GET', '/user', { accept: media('User') });
  expect(body.reason).toBe('Revoked');
});
