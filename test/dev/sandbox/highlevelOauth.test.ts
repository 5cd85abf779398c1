import { type Sandbox, startSandbox } from '../../../src/dev/sandbox/index.ts';
import { call, clock, hours } from './call.ts';

const time = clock();
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ now: time.now });
});
afterEach(() => sandbox.close());

const redirectUri = 'https://zapier.com/dashboard/auth/oauth/return/App1CLIAPI/';

const authorizeUrl = (change: Record<string, string> = {}): string => {
  const query = new URLSearchParams({
    client_id: sandbox.env.HIGHLEVEL_CLIENT_ID ?? '',
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'contacts.readonly contacts.write locations.readonly',
    state: 'a state & more',
    ...change,
  });
  return `${sandbox.env.HIGHLEVEL_AUTHORIZE_URL}?${query}`;
};

const token = (form: Record<string, string>) =>
  call('POST', `${sandbox.env.HIGHLEVEL_API_URL}/oauth/token`, {
    form: {
      client_id: sandbox.env.HIGHLEVEL_CLIENT_ID ?? '',
      client_secret: sandbox.env.HIGHLEVEL_CLIENT_SECRET ?? '',
      ...form,
    },
  });

const codeFor = async (account?: string): Promise<string> =>
  (await sandbox.approve(authorizeUrl(), { account })).code ?? '';

const exchange = async (account?: string) =>
  token({
    grant_type: 'authorization_code',
    code: await codeFor(account),
    redirect_uri: redirectUri,
  });

const readLocation = (accessToken: string, locationId = 'harborGymBranch00001') =>
  call('GET', `${sandbox.env.HIGHLEVEL_API_URL}/locations/${locationId}`, {
    headers: { authorization: `Bearer ${accessToken}`, version: '2021-07-28' },
  });

describe('the consent page', () => {
  it('offers every sub-account and the agency', async () => {
    const { text, status } = await call('GET', authorizeUrl());
    expect(status).toBe(200);
    expect(text).toContain('Harbor Gym (sub-account)');
    expect(text).toContain('Harbor Gym North (sub-account)');
    expect(text).toContain('Tidewater Agency (agency)');
  });

  it('sends the browser back with code and state', async () => {
    const redirect = await sandbox.approve(authorizeUrl());
    expect(redirect.url.startsWith(redirectUri)).toBe(true);
    expect(redirect).toMatchObject({ state: 'a state & more', code: expect.any(String) });
  });

  it('reports a denial', async () => {
    const redirect = await sandbox.approve(authorizeUrl(), { deny: true });
    expect(redirect).toMatchObject({ error: 'access_denied', code: undefined });
  });

  it.each([
    ['client_id', 'someone-else'],
    ['response_type', 'token'],
    ['scope', ''],
    ['redirect_uri', 'nowhere'],
  ])('refuses a wrong %s', async (name, value) => {
    const { status } = await call('GET', authorizeUrl({ [name]: value }));
    expect(status).toBe(400);
  });
});

describe('the token endpoint', () => {
  it('answers a sub-account with its ids and scopes', async () => {
    const { status, body } = await exchange();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 86_399,
      scope: 'contacts.readonly contacts.write locations.readonly',
      userType: 'Location',
      locationId: 'harborGymBranch00001',
      companyId: 'tidewaterAgency00001',
    });
  });

  it('takes a code once', async () => {
    const code = await codeFor();
    const form = { grant_type: 'authorization_code', code };
    expect((await token(form)).status).toBe(200);
    const again = await token(form);
    expect(again.status).toBe(400);
    expect(again.body.message).toBe('Invalid grant: authorization code is invalid');
  });

  it('binds a code to its redirect uri', async () => {
    const code = await codeFor();
    const { status } = await token({
      grant_type: 'authorization_code',
      code,
      redirect_uri: 'https://elsewhere.example/',
    });
    expect(status).toBe(400);
  });

  it('refuses a user type that was not chosen on the page', async () => {
    const code = await codeFor();
    const { status } = await token({
      grant_type: 'authorization_code',
      code,
      user_type: 'Company',
    });
    expect(status).toBe(400);
  });

  it('checks the client', async () => {
    const { status } = await token({ grant_type: 'refresh_token', client_secret: 'wrong' });
    expect(status).toBe(401);
  });

  it('reads forms only', async () => {
    const { status, body } = await call('POST', `${sandbox.highlevel.url}/oauth/token`, {
      json: { client_id: sandbox.env.HIGHLEVEL_CLIENT_ID },
    });
    expect(status).toBe(400);
    expect(body).toEqual({ statusCode: 400, message: 'Missing parameter: clientId' });
  });

  it('rotates the refresh token: the used one is dead', async () => {
    const first = (await exchange()).body;
    const second = await token({
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token,
      user_type: 'Location',
    });
    expect(second.status).toBe(200);
    expect(second.body.refresh_token).not.toBe(first.refresh_token);
    expect(second.body.access_token).not.toBe(first.access_token);

    const reuse = await token({
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token,
    });
    expect(reuse.status).toBe(400);
    expect(reuse.body.message).toBe('Invalid grant: refresh token is invalid');
  });
});

describe('access tokens', () => {
  it('last a day', async () => {
    const { access_token } = (await exchange()).body;
    expect((await readLocation(access_token)).status).toBe(200);
    time.pass(hours(24));
    const late = await readLocation(access_token);
    expect(late.status).toBe(401);
    expect(late.body).toEqual({ statusCode: 401, message: 'Invalid JWT' });
  });

  it('can be expired, and refreshed after that', async () => {
    const { access_token, refresh_token } = (await exchange()).body;
    sandbox.highlevel.expireAccessTokens();
    expect((await readLocation(access_token)).status).toBe(401);
    const { body } = await token({ grant_type: 'refresh_token', refresh_token });
    expect((await readLocation(body.access_token)).status).toBe(200);
  });

  it('are dead for good once the app is revoked', async () => {
    const { access_token, refresh_token } = (await exchange()).body;
    sandbox.highlevel.revoke();
    expect((await readLocation(access_token)).status).toBe(401);
    expect((await token({ grant_type: 'refresh_token', refresh_token })).status).toBe(400);
  });
});

describe('an agency', () => {
  const connectAgency = () => sandbox.connect('highlevel', { account: 'tidewaterAgency00001' });

  const headers = (accessToken: string) => ({
    authorization: `Bearer ${accessToken}`,
    version: '2021-07-28',
  });

  it('gets a Company token that sub-account routes refuse', async () => {
    const agency = await connectAgency();
    expect(agency).toMatchObject({ userType: 'Company' });
    expect(agency.locationId).toBeUndefined();
    const { status, body } = await call(
      'GET',
      `${sandbox.highlevel.url}/contacts/?locationId=harborGymBranch00001`,
      { headers: headers(agency.access_token) },
    );
    expect(status).toBe(401);
    expect(body.message).toMatch(/authClass type is not allowed/);
  });

  it('reads its company and its installed locations', async () => {
    const agency = await connectAgency();
    const company = await call('GET', `${sandbox.highlevel.url}/companies/tidewaterAgency00001`, {
      headers: headers(agency.access_token),
    });
    expect(company.body.company.name).toBe('Tidewater Agency');
    const { appId } = sandbox.highlevel.state.app;
    const installed = await call(
      'GET',
      `${sandbox.highlevel.url}/oauth/installedLocations?companyId=tidewaterAgency00001&appId=${appId}`,
      { headers: headers(agency.access_token) },
    );
    expect(installed.body).toMatchObject({
      count: 2,
      locations: [{ _id: 'harborGymBranch00001', isInstalled: true }, {}],
    });
  });

  it('exchanges its token for one of a location', async () => {
    const agency = await connectAgency();
    const { status, body } = await call('POST', `${sandbox.highlevel.url}/oauth/locationToken`, {
      headers: headers(agency.access_token),
      form: { companyId: 'tidewaterAgency00001', locationId: 'harborNorthBranch001' },
    });
    expect(status).toBe(200);
    expect(body.refresh_token).toBeUndefined();
    const contacts = await call(
      'GET',
      `${sandbox.highlevel.url}/contacts/?locationId=harborNorthBranch001`,
      { headers: headers(body.access_token) },
    );
    expect(contacts.body.contacts).toHaveLength(1);
  });
});

it('a Private Integration Token reads what it may, and is traded for no other', async () => {
  const agency = 'tidewaterAgency00001';
  const own = sandbox.highlevel.makePrivateToken(agency, ['companies.readonly', 'oauth.write']);
  const headers = { authorization: `Bearer ${own}`, version: '2021-07-28' };
  const { HIGHLEVEL_API_URL: api } = sandbox.env;
  expect((await call('GET', `${api}/companies/${agency}`, { headers })).status).toBe(200);
  const form = { companyId: agency, locationId: 'harborGymBranch00001' };
  expect((await call('POST', `${api}/oauth/locationToken`, { headers, form })).status).toBe(401);
});
