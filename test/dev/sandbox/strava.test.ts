import { type Sandbox, startSandbox } from '../../../src/dev/sandbox/index.ts';
import { call, clock, hours, minutes } from './call.ts';

let time: ReturnType<typeof clock>;
let sandbox: Sandbox;
beforeEach(async () => {
  time = clock();
  sandbox = await startSandbox({ now: time.now });
});
afterEach(() => sandbox.close());

const authorizeUrl = (change: Record<string, string> = {}): string => {
  const query = new URLSearchParams({
    client_id: sandbox.env.STRAVA_CLIENT_ID ?? '',
    redirect_uri: 'https://zapier.com/dashboard/auth/oauth/return/App1CLIAPI/',
    response_type: 'code',
    scope: 'read,activity:read_all',
    state: 'abc',
    ...change,
  });
  return `${sandbox.env.STRAVA_OAUTH_URL}/authorize?${query}`;
};

const token = (form: Record<string, string>) =>
  call('POST', `${sandbox.env.STRAVA_OAUTH_URL}/token`, {
    form: {
      client_id: sandbox.env.STRAVA_CLIENT_ID ?? '',
      client_secret: sandbox.env.STRAVA_CLIENT_SECRET ?? '',
      ...form,
    },
  });

const get = (path: string, accessToken: string) =>
  call('GET', `${sandbox.env.STRAVA_API_URL}${path}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });

const fault = (message: string, resource: string, field: string, code: string) => ({
  message,
  errors: [{ resource, field, code }],
});
const invalidToken = fault('Authorization Error', 'Athlete', 'access_token', 'invalid');

describe('the consent page', () => {
  it('sends the browser back with code, state and the scopes that stayed ticked', async () => {
    expect(await sandbox.approve(authorizeUrl())).toMatchObject({
      code: expect.any(String),
      state: 'abc',
      scope: 'read,activity:read_all',
    });
    const less = await sandbox.approve(authorizeUrl(), { scopes: ['read'] });
    expect(less.scope).toBe('read');
  });

  it('reports a denial', async () => {
    const redirect = await sandbox.approve(authorizeUrl(), { deny: true });
    expect(redirect).toMatchObject({ error: 'access_denied', state: 'abc', code: undefined });
  });

  it.each([
    ['client_id', '1'],
    ['redirect_uri', 'https://evil.example/'],
    ['response_type', 'token'],
    ['approval_prompt', 'always'],
    ['scope', 'read activity:read_all'],
    ['scope', ''],
  ])('refuses %s=%s', async (name, value) => {
    expect((await call('GET', authorizeUrl({ [name]: value }))).status).toBe(400);
  });

  it('is closed when the application is full', async () => {
    sandbox.strava.state.application.athleteCapacity = 0;
    const { status, text } = await call('GET', authorizeUrl());
    expect(status).toBe(403);
    expect(text).toContain('Error 403: Limit of connected athletes exceeded');
  });
});

describe('tokens', () => {
  it('come with the athlete and the granted scopes, once per code', async () => {
    const { code = '' } = await sandbox.approve(authorizeUrl());
    const first = await token({ grant_type: 'authorization_code', code });
    expect(first.body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 21_600,
      expires_at: time.now().getTime() / 1000 + 21_600,
      scope: 'read activity:read_all',
      athlete: { id: 227_615, firstname: 'Ada', resource_state: 2 },
    });
    const again = await token({ grant_type: 'authorization_code', code });
    expect(again.status).toBe(400);
    expect(again.body).toEqual(fault('Bad Request', 'AuthorizationCode', 'code', 'invalid'));
  });

  it('need the right secret', async () => {
    const { status, body } = await token({ client_secret: 'x', grant_type: 'refresh_token' });
    expect(status).toBe(401);
    expect(body).toEqual(fault('Authorization Error', 'Application', '', 'invalid'));
  });

  it('stay the same while more than an hour is left, and rotate after that', async () => {
    const first = await sandbox.connect('strava');
    const { refresh_token } = first;
    time.pass(hours(4));
    const same = (await token({ grant_type: 'refresh_token', refresh_token })).body;
    expect(same).toMatchObject({
      access_token: first.access_token,
      refresh_token,
      expires_in: 7200,
    });
    expect(same.athlete).toBeUndefined();

    time.pass(hours(1));
    const next = (await token({ grant_type: 'refresh_token', refresh_token })).body;
    expect(next.access_token).not.toBe(first.access_token);
    expect(next.refresh_token).not.toBe(refresh_token);
    // Until it is too old, the replaced access token goes on working.
    expect((await get('/athlete', first.access_token)).status).toBe(200);
    expect((await get('/athlete', next.access_token)).status).toBe(200);

    const reuse = await token({ grant_type: 'refresh_token', refresh_token });
    expect(reuse.status).toBe(400);
    expect(reuse.body).toEqual(fault('Bad Request', 'RefreshToken', 'refresh_token', 'invalid'));
  });

  it('are too old after six hours', async () => {
    const { access_token } = await sandbox.connect('strava');
    time.pass(hours(6));
    const { status, body } = await get('/athlete', access_token);
    expect(status).toBe(401);
    expect(body).toEqual(invalidToken);
  });

  it('count in the header only', async () => {
    const { access_token } = await sandbox.connect('strava');
    const url = `${sandbox.env.STRAVA_API_URL}/athlete?access_token=${access_token}`;
    const { status, body } = await call('GET', url);
    expect(status).toBe(401);
    expect(body).toEqual(invalidToken);
  });

  it('die by revoking either of them, without a word about unknown ones', async () => {
    const { access_token, refresh_token } = await sandbox.connect('strava');
    const { STRAVA_CLIENT_ID, STRAVA_CLIENT_SECRET, STRAVA_OAUTH_URL } = sandbox.env;
    const basic = Buffer.from(`${STRAVA_CLIENT_ID}:${STRAVA_CLIENT_SECRET}`).toString('base64');
    const revoke = (name: string, authorization: string) =>
      call('POST', `${STRAVA_OAUTH_URL}/revoke`, {
        form: { token: name },
        headers: { authorization },
      });
    expect((await revoke(refresh_token, 'Basic x')).status).toBe(401);
    expect(await revoke('unknown', `Basic ${basic}`)).toMatchObject({ status: 200, text: '' });
    expect((await get('/athlete', access_token)).status).toBe(200);
    await revoke(refresh_token, `Basic ${basic}`);
    expect((await get('/athlete', access_token)).status).toBe(401);
  });

  it('die when the athlete leaves', async () => {
    const { access_token, refresh_token } = await sandbox.connect('strava');
    const left = await call('POST', `${sandbox.env.STRAVA_OAUTH_URL}/deauthorize`, {
      form: { access_token },
    });
    expect(left.body).toEqual({ access_token });
    expect((await token({ grant_type: 'refresh_token', refresh_token })).status).toBe(400);

    const again = await sandbox.connect('strava');
    sandbox.strava.deauthorize();
    expect((await get('/athlete', again.access_token)).status).toBe(401);
  });
});

describe('two athletes', () => {
  it('have tokens, activities and a permission of their own', async () => {
    const ben = sandbox.strava.addAthlete({ id: 98_100, firstname: 'Ben', lastname: 'Okafor' });
    const ofAda = await sandbox.connect('strava');
    sandbox.strava.signIn(98_100);
    const ofBen = await sandbox.connect('strava');
    expect(ofBen.athlete).toMatchObject({ id: 98_100, firstname: 'Ben' });
    const run = ben.addActivity({ name: 'First run' });
    const known = sandbox.strava.state.activities.map(({ id }) => id);
    expect(known).not.toContain(run.id);
    const list = await get('/athlete/activities', ofBen.access_token);
    expect(list.body).toMatchObject([{ id: run.id, athlete: { id: 98_100 } }]);
    expect((await get(`/activities/${run.id}`, ofAda.access_token)).status).toBe(404);
    ben.deauthorize();
    const after = [ofAda, ofBen].map(({ access_token }) => get('/athlete', access_token));
    expect((await Promise.all(after)).map(({ status }) => status)).toEqual([200, 401]);
  });
});

describe('scopes', () => {
  const connect = async (...ask: string[]) =>
    (await sandbox.connect('strava', { ask })).access_token;

  it('are named when they are missing', async () => {
    const { status, body } = await get('/athlete/activities', await connect('read'));
    expect(status).toBe(401);
    expect(body).toEqual(
      fault('Authorization Error', 'AccessToken', 'activity:read_permission', 'missing'),
    );
    expect((await get('/athlete/zones', await connect('read'))).status).toBe(401);
  });

  it('hide Only You activities', async () => {
    const hidden = sandbox.strava.state.activities.find((activity) => activity.private);
    const some = await connect('activity:read');
    const all = await connect('activity:read_all');
    expect((await get('/athlete/activities', some)).body).toHaveLength(5);
    expect((await get('/athlete/activities', all)).body).toHaveLength(6);
    const { status, body } = await get(`/activities/${hidden?.id}`, some);
    expect(status).toBe(404);
    expect(body).toEqual(fault('Record Not Found', 'Activity', 'id', 'invalid'));
    expect((await get(`/activities/${hidden?.id}`, all)).status).toBe(200);
  });

  it('decide how much of the athlete is told', async () => {
    const little = await get('/athlete', await connect('read'));
    expect(little.body).toMatchObject({ resource_state: 2, firstname: 'Ada' });
    expect(little.body.shoes).toBeUndefined();
    const much = await get('/athlete', await connect('profile:read_all'));
    expect(much.body).toMatchObject({ resource_state: 3, shoes: [{ id: 'g12345678' }] });
  });
});

describe('activities', () => {
  let accessToken: string;
  beforeEach(async () => {
    accessToken = (await sandbox.connect('strava')).access_token;
  });

  const list = async (query = ''): Promise<string[]> => {
    const { body } = await get(`/athlete/activities${query}`, accessToken);
    return body.map(({ name }: { name: string }) => name);
  };

  it('come newest first, with `after` alone oldest first', async () => {
    const newest = await list();
    expect(newest[0]).toBe('Morning Run');
    expect(await list('?after=1')).toEqual(newest.toReversed());
    expect(await list('?after=1&before=99999999999')).toEqual(newest);
  });

  it('are cut by start time and by page', async () => {
    const fiveDaysAgo = Math.floor((time.now().getTime() - hours(24 * 5)) / 1000);
    expect(await list(`?after=${fiveDaysAgo}`)).toEqual([
      'Ride to Work',
      'Easy Recovery Jog',
      'Morning Run',
    ]);
    expect(await list('?per_page=4&page=2')).toEqual(['Strength Class', 'Saturday Gravel']);
    expect(await list('?page=9')).toEqual([]);
    expect((await get('/athlete/activities?per_page=201', accessToken)).status).toBe(400);
    expect((await get('/athlete/activities?after=soon', accessToken)).status).toBe(400);
  });

  it('are summaries in the list and complete in detail', async () => {
    const { body } = await get('/athlete/activities?per_page=1', accessToken);
    const [summary] = body;
    expect(summary.resource_state).toBe(2);
    for (const key of ['description', 'calories', 'segment_efforts', 'laps', 'gear']) {
      expect(summary).not.toHaveProperty(key);
    }
    const detail = await get(`/activities/${summary.id}`, accessToken);
    expect(detail.body).toMatchObject({
      resource_state: 3,
      description: 'New 10K best!',
      gear: { id: 'g12345678' },
    });
    expect(detail.body.best_efforts.at(-1)).toMatchObject({ name: '10K', pr_rank: 1 });
  });

  it('show hidden efforts on request', async () => {
    const id = sandbox.strava.state.activities.at(-1)?.id;
    expect((await get(`/activities/${id}`, accessToken)).body.segment_efforts).toHaveLength(1);
    const all = await get(`/activities/${id}?include_all_efforts=true`, accessToken);
    expect(all.body.segment_efforts).toHaveLength(2);
  });

  it('carry ids above 2^53 with every digit', async () => {
    const { id } = sandbox.strava.addActivity({ sport_type: 'Run' });
    const { text } = await get(`/activities/${id}`, accessToken);
    const effort = sandbox.strava.state.activities.at(-1)?.segment_efforts[0]?.id;
    expect(typeof effort).toBe('bigint');
    expect(effort).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(text).toContain(`"segment_efforts":[{"id":${effort},`);
    expect(JSON.parse(text).segment_efforts[0].id).not.toBe(effort);
  });

  it('are added, changed and deleted behind the API', async () => {
    const added = sandbox.strava.addActivity({ name: 'Evening Ride', sport_type: 'Ride' });
    expect(added).toMatchObject({ type: 'Ride', utc_offset: -18_000, private: false });
    expect(added.start_date).toMatch(/:\d\dZ$/);
    const local = Date.parse(added.start_date_local) - Date.parse(added.start_date);
    expect(local).toBe(added.utc_offset * 1000);
    expect((await list())[0]).toBe('Evening Ride');

    sandbox.strava.updateActivity(added.id, { name: 'Night Ride', visibility: 'only_me' });
    expect((await get(`/activities/${added.id}`, accessToken)).body).toMatchObject({
      name: 'Night Ride',
      private: true,
    });
    sandbox.strava.deleteActivity(added.id);
    expect((await get(`/activities/${added.id}`, accessToken)).status).toBe(404);
  });

  it('come with gear, stats and zones', async () => {
    expect((await get('/gear/b12345678', accessToken)).body.brand_name).toBe('Trek');
    expect((await get('/gear/b1', accessToken)).status).toBe(404);
    expect((await get('/athletes/227615/stats', accessToken)).body).toMatchObject({
      recent_run_totals: { count: 1, achievement_count: 1 },
      all_ride_totals: { count: 214 },
    });
    expect((await get('/athletes/1/stats', accessToken)).status).toBe(403);
    expect((await get('/athlete/zones', accessToken)).body.heart_rate.zones).toHaveLength(5);
  });

  it('are closed to an inactive application', async () => {
    sandbox.strava.deactivateApplication();
    const { status, body } = await get('/athlete', accessToken);
    expect(status).toBe(403);
    expect(body).toEqual(fault('Forbidden', 'Application', 'Status', 'Inactive'));
  });
});

describe('rate limits', () => {
  it('count per quarter hour and per UTC day', async () => {
    const { access_token } = await sandbox.connect('strava');
    const { headers } = await get('/athlete', access_token);
    expect(headers.get('x-ratelimit-limit')).toBe('200,2000');
    expect(headers.get('x-readratelimit-limit')).toBe('100,1000');
    expect(headers.get('x-readratelimit-usage')).toBe('1,1');
    time.pass(minutes(15));
    const later = await get('/athlete', access_token);
    expect(later.headers.get('x-readratelimit-usage')).toBe('1,2');
  });

  it('stop what is over the limit, until the next window', async () => {
    const { access_token } = await sandbox.connect('strava');
    sandbox.strava.setUsage({ read: [100, 300], overall: [120, 400] });
    const { status, body, headers } = await get('/athlete', access_token);
    expect(status).toBe(429);
    expect(body).toEqual(fault('Rate Limit Exceeded', 'Application', 'rate limit', 'exceeded'));
    expect(headers.get('x-readratelimit-usage')).toBe('101,301');
    time.pass(minutes(15));
    expect((await get('/athlete', access_token)).status).toBe(200);
  });

  it('stop for the rest of the day', async () => {
    sandbox.strava.setUsage({ read: [0, 1000] });
    const before = await sandbox.connect('strava');
    expect((await get('/athlete', before.access_token)).status).toBe(429);
    time.pass(hours(12));
    const after = await sandbox.connect('strava');
    expect((await get('/athlete', after.access_token)).status).toBe(200);
  });
});
