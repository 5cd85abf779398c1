import { type Sandbox, startSandbox } from '../../src/dev/sandbox/index.ts';
import { call } from '../dev/sandbox/call.ts';

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

it('a new record has an address and no body, and links to its neighbors', async () => {
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

describe('a body with a wrong value is refused', () => {
  const write = async (method: string, path: string, type: string, body: unknown) =>
    (await ask(method, path, { 'content-type': media(type) }, body)).status;
  const point = (type: string, timestamp = 0) => ({
    timestamp,
    latitude: 47.1,
    longitude: 8.1,
    altitude: 410,
    type,
  });

  it.each([
    [{ start_time: '2026-10-20T06:30:00' }],
    [{ start_time: 'Tue, 31 Feb 2026 06:30:00' }],
    [{ name: 'Lunch Run' }],
    [{ duration: undefined }],
    [{ duration: '25:00' }],
    [{ total_distance: 'far' }],
    [{ type: 7 }],
    [{ type: 'Other', secondary_type: 'x'.repeat(65) }],
    [{ secondary_type: 'Trail' }],
    [{ equipment: 'Spoon' }],
    [{ share: 'World' }],
    [{ average_heart_rate: 151.6 }],
    [{ heart_rate: 'high' }],
    [{ heart_rate: [{ timestamp: 0 }] }],
    [{ notes: 7 }],
    [{ detect_pauses: 'yes' }],
    [{ path: [point('start')] }],
    [{ path: [{ foo: 1 }, { foo: 2 }] }],
    [{ path: [point('start'), point('finish', 9)] }],
    [{ path: ['start', 'pause', 'pause', 'end'].map(point) }],
  ])('a new activity with %j', async (wrong) => {
    const body = { ...activity, ...wrong };
    expect(await write('POST', '/fitnessActivities', 'NewFitnessActivity', body)).toBe(400);
  });

  it.each([
    [{ type: 'Kitesurfing' }],
    [{ type: 'Other', secondary_type: 'Kitesurfing', equipment: 'None', share: 'Street Team' }],
    [{ path: ['start', 'gps', 'pause', 'resume', 'end'].map(point), heart_rate: [] }],
  ])('but not a new activity with %j', async (right) => {
    const body = { ...activity, ...right };
    expect(await write('POST', '/fitnessActivities', 'NewFitnessActivity', body)).toBe(201);
  });

  it('nor a body that is no object', async () => {
    expect(await write('POST', '/fitnessActivities', 'NewFitnessActivity', [activity])).toBe(400);
  });

  const { start_time } = activity;
  const squat = { primary_type: 'Squat', sets: [{ weight: 80, repetitions: 5 }] };

  it.each([
    ['PUT', '/fitnessActivities/2000000103', 'FitnessActivity', { total_distance: 'far' }],
    ['PUT', '/weight/5000032', 'WeightSet', { timestamp: start_time }],
    ['PUT', '/weight/5000032', 'WeightSet', { weight: 'heavy' }],
    ['POST', '/weight', 'NewWeightSet', { timestamp: start_time, weight: 'heavy' }],
    ['POST', '/nutrition', 'NewNutritionSet', { timestamp: start_time, meal: 7 }],
    ['PUT', '/profile', 'Profile', { athlete_type: 'Banana' }],
    ['PUT', '/profile', 'Profile', { name: 'Ada' }],
    ['PUT', '/settings', 'Settings', { share_map: 'World' }],
    ['PUT', '/settings', 'Settings', { distance_units: 'parsec' }],
    ['PUT', '/settings', 'Settings', { post_sleep_facebook: 'maybe' }],
    ['PUT', '/settings', 'Settings', { facebook_connected: true }],
  ])('%s %s as %s with %j', async (method, path, type, body) => {
    expect(await write(method, path, type, body)).toBe(400);
  });

  it.each([
    [{}, 201],
    [{ exercises: 'none' }, 400],
    [{ exercises: [{ ...squat, primary_type: 'Flying' }] }, 400],
    [{ exercises: [{ ...squat, primary_muscle_group: 'Ears' }] }, 400],
    [{ exercises: [{ ...squat, routine: 'x'.repeat(33) }] }, 400],
    [{ exercises: [{ ...squat, notes: 'x'.repeat(1025) }] }, 400],
    [{ exercises: [{ ...squat, sets: 'many' }] }, 400],
    [{ exercises: [{ ...squat, sets: [{ repetitions: 1.5 }] }] }, 400],
    [{ notes: 'x'.repeat(1025) }, 400],
    [{ total_calories: 'many' }, 400],
  ])('a strength workout with %j is %d', async (more, status) => {
    const path = '/strengthTrainingActivities';
    const body = { start_time, exercises: [squat], ...more };
    expect(await write('POST', path, 'NewStrengthTrainingActivity', body)).toBe(status);
  });
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
