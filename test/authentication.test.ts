import type { Sandbox } from '../src/dev/sandbox/index.ts';
import type { Account } from '../src/dev/zapier/host.ts';
import { testZapier } from './appHandler.ts';
import { failureOf } from './core/acme.ts';
import { logsAsZapier } from './logsAsZapier.ts';
import { openSandbox } from './sandbox.ts';

logsAsZapier();

const zapier = testZapier();
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await openSandbox();
  zapier.logs.length = 0;
});
afterEach(() => sandbox.close());

const AGENCY = 'tidewaterAgency00001';
const GYM = 'harborGymBranch00001';
const REDIRECT = 'https://zapier.com/dashboard/auth/oauth/return/LeadlapCLIAPI/';

const toGym = () => zapier.connect('highlevel', sandbox.approve);
const toAgency = () =>
  zapier.connect('highlevel_agency', (url) => sandbox.approve(url, { account: AGENCY }));
const toStrava = (fields: Record<string, string> = {}) =>
  zapier.connect('strava', sandbox.approve, fields);

const call = (method: string, inputData: Record<string, string>, authData = {}) =>
  zapier.run(`authentication.oauth2Config.${method}`, { label: '', authData }, inputData);
const authorizeUrl = async (input: Record<string, string>) =>
  new URL((await call('authorizeUrl', { redirect_uri: REDIRECT, state: 's', ...input })) as string);

const contact = (account: Account, input = {}) =>
  zapier.run<Record<string, unknown>[]>('searches.get_contact.operation.perform', account, {
    contactId: 'contactAdaByron00001',
    ...input,
  });
const athlete = (account: Account) =>
  zapier.run<Record<string, unknown>[]>('searches.get_strava_athlete.operation.perform', account);
const asked = (path: string) => sandbox.requests.filter((request) => request.path === path);

describe('the way to the consent page', () => {
  it('of HighLevel asks for scopes with spaces', async () => {
    const url = await authorizeUrl({ environment: 'highlevel' });
    const query = Object.fromEntries(url.searchParams);
    expect(url.origin + url.pathname).toBe(`${sandbox.highlevel.url}/v2/oauth/chooselocation`);
    expect(query).toMatchObject({
      response_type: 'code',
      client_id: sandbox.env.HIGHLEVEL_CLIENT_ID,
      redirect_uri: REDIRECT,
      state: 's',
    });
    const scopes = query.scope!.split(' ');
    expect(scopes).toEqual(expect.arrayContaining(['contacts.readonly', 'contacts.write']));
    expect(scopes).toEqual([...new Set(scopes)].sort());
    expect(scopes).not.toContain('oauth.write');
    expect(url.href).not.toContain(sandbox.env.HIGHLEVEL_CLIENT_SECRET);
  });

  it('of an agency asks for what its sub-accounts’ tokens need, too', async () => {
    const { searchParams } = await authorizeUrl({ environment: 'highlevel_agency' });
    expect(searchParams.get('scope')!.split(' ')).toEqual(
      expect.arrayContaining(['oauth.write', 'companies.readonly', 'contacts.write']),
    );
  });

  it('asks for what the owner chose and what the connection itself needs, no more', async () => {
    process.env.HIGHLEVEL_SCOPES = 'invoices.write, contacts.readonly';
    const scopesOf = async (environment: string) =>
      (await authorizeUrl({ environment })).searchParams.get('scope');
    expect(await scopesOf('highlevel')).toBe('contacts.readonly invoices.write locations.readonly');
    expect(await scopesOf('highlevel_agency')).toContain('calendars.write');
  });

  it('of Strava asks for scopes with commas', async () => {
    const { searchParams } = await authorizeUrl({ environment: 'strava' });
    expect(searchParams.get('scope')!.split(',')).toEqual(
      expect.arrayContaining(['activity:read', 'activity:read_all', 'profile:read_all', 'read']),
    );
    expect(searchParams.get('approval_prompt')).toBe('auto');
  });

  it.each<Record<string, string>>([{}, { environment: '' }])(
    'without a choice (%j) is that of the variable LEADLAP_ENVIRONMENT, or of HighLevel',
    async (input) => {
      expect((await authorizeUrl({ ...input })).origin).toBe(sandbox.highlevel.url);
      process.env.LEADLAP_ENVIRONMENT = 'strava';
      expect((await authorizeUrl({ ...input })).origin).toBe(sandbox.strava.url);
    },
  );

  it('of an account that is not in the list is refused', async () => {
    expect((await failureOf(authorizeUrl({ environment: 'garmin' }))).message).toBe(
      'Account to Connect: choose one of the accounts in the list.',
    );
  });

  it.each([
    ['highlevel', 'HIGHLEVEL_CLIENT_ID'],
    ['strava', 'STRAVA_CLIENT_SECRET'],
  ])('of %s says which variable is missing', async (environment, name) => {
    delete process.env[name];
    expect((await failureOf(authorizeUrl({ environment }))).message).toBe(
      `This integration is not set up yet: its owner must set ${name} in Zapier (zapier env:set).`,
    );
  });

  it('is at the vendors where no variable says otherwise', async () => {
    for (const name of ['HIGHLEVEL_AUTHORIZE_URL', 'STRAVA_OAUTH_URL']) {
      delete process.env[name];
    }
    const at = async (environment: string) => {
      const { origin, pathname } = await authorizeUrl({ environment });
      return origin + pathname;
    };
    expect(await at('highlevel')).toBe(
      'https://marketplace.gohighlevel.com/v2/oauth/chooselocation',
    );
    expect(await at('strava')).toBe('https://www.strava.com/oauth/authorize');
  });
});

describe('a connection', () => {
  it('to a sub-account keeps its ids, all as text, and bears its name', async () => {
    const { authData, label } = await toGym();
    expect(label).toBe('HighLevel: Harbor Gym');
    expect(authData).toMatchObject({
      environment: 'highlevel',
      locationId: GYM,
      companyId: AGENCY,
      userType: 'Location',
      accountName: 'Harbor Gym',
      timezone: 'America/New_York',
    });
    expect(Object.values(authData).every((value) => typeof value === 'string')).toBe(true);
  });

  it('to an agency bears its name', async () => {
    const { authData, label } = await toAgency();
    expect(label).toBe('HighLevel: Tidewater Agency');
    expect(authData).toMatchObject({ userType: 'Company', companyId: AGENCY });
    expect(authData).not.toHaveProperty('locationId');
  });

  it('to an athlete keeps what was allowed', async () => {
    const { authData, label } = await zapier.connect('strava', (url) =>
      sandbox.approve(url, { scopes: ['read', 'activity:read'] }),
    );
    expect(label).toBe('Strava: Ada Byron');
    expect(authData).toMatchObject({ athleteId: '227615', scope: 'read activity:read' });
  });

  it('without a choice in the form knows its service afterwards', async () => {
    process.env.LEADLAP_ENVIRONMENT = 'strava';
    const { code } = await sandbox.approve((await authorizeUrl({})).href);
    const kept = await call('getAccessToken', { code: code!, redirect_uri: REDIRECT });
    expect(kept).toMatchObject({ environment: 'strava', athleteId: '227615' });
  });

  it('that the person denies is none', async () => {
    await expect(
      zapier.connect('highlevel', (url) => sandbox.approve(url, { deny: true })),
    ).rejects.toThrow('The account was not connected');
  });

  const exchange = (environment: string, code: string) =>
    failureOf(call('getAccessToken', { environment, code, redirect_uri: REDIRECT }));
  const notAccepted = (name: string) =>
    `${name} did not accept the sign-in: the code has expired, or the Client ID and the Client Secret do not match. Connect the account again.`;

  it('with a code of its own making, or one that was used, is refused', async () => {
    expect((await exchange('highlevel', 'made-up')).message).toBe(notAccepted('HighLevel'));
    expect((await exchange('strava', 'made-up')).message).toBe(notAccepted('Strava'));
    const { code } = await sandbox.approve((await authorizeUrl({ environment: 'strava' })).href);
    const input = { environment: 'strava', code: code!, redirect_uri: REDIRECT };
    await call('getAccessToken', input);
    expect((await failureOf(call('getAccessToken', input))).message).toBe(notAccepted('Strava'));
  });

  it.each([
    ['highlevel', 'HIGHLEVEL_CLIENT_SECRET', 'HighLevel'],
    ['strava', 'STRAVA_CLIENT_SECRET', 'Strava'],
  ])('of %s with a wrong secret is refused in words', async (environment, variable, name) => {
    process.env[variable] = 'a-wrong-client-secret';
    const { code } = await sandbox.approve((await authorizeUrl({ environment })).href);
    expect(await exchange(environment, code!)).toEqual({
      name: 'AppError',
      message: notAccepted(name),
    });
  });

  it.each([
    [429, /accepts no more requests from this integration right now/],
    [403, /switched off or has reached its athlete limit/],
    [500, /did not respond\. Connect the account again in a few minutes/],
    [503, /did not respond/],
  ])('that meets a %d says what to do', async (status, message) => {
    sandbox.fail({ service: 'strava', path: '/oauth/token', status });
    expect((await exchange('strava', 'any')).message).toMatch(message);
  });

  it('is not made where Strava takes no more athletes', async () => {
    sandbox.strava.state.application.athleteCapacity = 0;
    await expect(toStrava()).rejects.toThrow('Limit of connected athletes exceeded');
  });

  it('through an application that Strava switched off says who has to act', async () => {
    sandbox.strava.state.application.active = false;
    expect((await failureOf(toStrava())).message).toMatch(
      /^Strava has switched off the API application behind this connection/,
    );
  });
});

describe('a Strava application of one’s own', () => {
  const own = () => ({
    strava_client_id: sandbox.env.STRAVA_CLIENT_ID!,
    strava_client_secret: sandbox.env.STRAVA_CLIENT_SECRET!,
  });
  const shared = () => {
    process.env.STRAVA_CLIENT_ID = '999';
    process.env.STRAVA_CLIENT_SECRET = 'secret-of-the-shared-application';
  };

  it('takes the place of the integration’s, also when the token is renewed', async () => {
    const fields = own();
    shared();
    const account = await toStrava(fields);
    const [{ access_token: before }] = [account.authData] as [Record<string, string>];
    sandbox.strava.expireAccessTokens();
    expect(await athlete(account)).toHaveLength(1);
    expect(account.authData.access_token).not.toBe(before);
    expect(
      asked('/oauth/token').map(
        ({ body }) => (body as typeof fields & { client_id: string }).client_id,
      ),
    ).toEqual([fields.strava_client_id, fields.strava_client_id]);
  });

  it('works without the integration’s being set up', async () => {
    const fields = own();
    delete process.env.STRAVA_CLIENT_ID;
    delete process.env.STRAVA_CLIENT_SECRET;
    expect((await toStrava(fields)).label).toBe('Strava: Ada Byron');
  });

  it.each(['strava_client_id', 'strava_client_secret'] as const)(
    'needs more than %s alone',
    async (only) => {
      expect((await failureOf(toStrava({ [only]: own()[only] }))).message).toBe(
        'Enter both the Client ID and the Client Secret of your own Strava API application, or neither.',
      );
    },
  );

  it('shows its secret in no log line', async () => {
    const fields = own();
    shared();
    await toStrava(fields);
    expect(zapier.logs.join('\n')).not.toContain(fields.strava_client_secret);
  });
});

describe('an expired token', () => {
  it('of HighLevel is renewed, and the refresh token with it', async () => {
    const account = await toGym();
    const { access_token, refresh_token } = account.authData;
    sandbox.highlevel.expireAccessTokens();
    expect(await contact(account)).toMatchObject([{ firstName: 'Ada' }]);
    expect(account.authData).toMatchObject({ environment: 'highlevel', locationId: GYM });
    expect(account.authData.access_token).not.toBe(access_token);
    expect(account.authData.refresh_token).not.toBe(refresh_token);
    sandbox.highlevel.expireAccessTokens();
    expect(await contact(account)).toHaveLength(1);
  });

  it('of Strava is renewed without losing the athlete', async () => {
    const account = await toStrava();
    sandbox.strava.expireAccessTokens();
    expect(await athlete(account)).toMatchObject([{ id: '227615' }]);
    expect(account.authData).toMatchObject({ environment: 'strava', athleteId: '227615' });
  });

  const refresh = (authData: Record<string, string>) =>
    zapier.run('authentication.oauth2Config.refreshAccessToken', { label: '', authData }).then(
      () => undefined,
      (error: Error) => error,
    );

  it('cannot be renewed with a refresh token that was used before: the vendor’s status stays', async () => {
    const { authData } = await toGym();
    expect(await refresh(authData)).toBeUndefined();
    const error = await refresh(authData);
    expect(error?.name).toBe('ResponseError');
    expect(JSON.parse(error!.message).status).toBe(400);
    expect(error!.message).not.toContain(authData.refresh_token);
    expect(error!.message).not.toContain(sandbox.env.HIGHLEVEL_CLIENT_SECRET);
  });

  it('cannot be renewed with a Client Secret that the vendor refuses: no second attempt', async () => {
    const { authData } = await toGym();
    sandbox.fail({
      path: '/oauth/token',
      status: 401,
      times: 9,
      body: { error: 'invalid_client' },
    });
    expect(await refresh(authData)).toMatchObject({
      name: 'ExpiredAuthError',
      message: 'HighLevel no longer accepts this connection. Reconnect the account.',
    });
  });

  it('cannot be renewed by an app that is not set up: the message is for people', async () => {
    const { authData } = await toStrava();
    delete process.env.STRAVA_CLIENT_ID;
    const error = await refresh(authData);
    expect(error?.message).toContain('This integration is not set up yet');
    expect(error?.message).not.toContain('What happened');
  });

  it.each(['highlevel', 'strava'] as const)(
    'of %s cannot be renewed once revoked',
    async (environment) => {
      const account = await (environment === 'strava' ? toStrava() : toGym());
      const { grants } = sandbox[environment].state;
      for (const { grant } of [...grants.accessTokens, ...grants.refreshTokens]) {
        grant.revoked = true;
      }
      const read = environment === 'strava' ? athlete(account) : contact(account);
      await expect(read).rejects.toMatchObject({ name: 'ResponseError' });
    },
  );

  it('is kept when the vendor sends no new refresh token', async () => {
    const { authData } = await toGym();
    const body = { access_token: 'fresh', refresh_token: '', scope: {} };
    sandbox.fail({ path: '/oauth/token', status: 200, body });
    const renewed = await zapier.run('authentication.oauth2Config.refreshAccessToken', {
      label: '',
      authData,
    });
    expect(renewed).toEqual({
      access_token: 'fresh',
      refresh_token: authData.refresh_token,
      environment: 'highlevel',
    });
  });
});

describe('an agency', () => {
  const input = { subAccountId: GYM };

  it('reaches its sub-accounts with their own tokens, traded once for each', async () => {
    const account = await toAgency();
    expect(await contact(account, input)).toMatchObject([{ firstName: 'Ada' }]);
    expect(await contact(account, input)).toHaveLength(1);
    expect(asked('/oauth/locationToken')).toHaveLength(1);
    await contact(account, {
      subAccountId: 'harborNorthBranch001',
      contactId: 'contactIvyNorth00001',
    });
    expect(asked('/oauth/locationToken').map(({ body }) => body)).toEqual([
      { companyId: AGENCY, locationId: GYM },
      { companyId: AGENCY, locationId: 'harborNorthBranch001' },
    ]);
    expect(
      new Set(asked('/contacts/contactAdaByron00001').map(({ headers }) => headers.authorization))
        .size,
    ).toBe(1);
  });

  it('trades one token for steps that start at once', async () => {
    const account = await toAgency();
    await Promise.all([contact(account, input), contact(account, input)]);
    expect(asked('/oauth/locationToken')).toHaveLength(1);
  });

  it('trades anew when the token is nearly over', async () => {
    const account = await toAgency();
    await contact(account, input);
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 23 * 3600_000);
    await contact(account, input);
    expect(asked('/oauth/locationToken')).toHaveLength(1);
    clock.mockReturnValue(now + 24 * 3600_000 - 200_000);
    await contact(account, input);
    clock.mockRestore();
    expect(asked('/oauth/locationToken')).toHaveLength(2);
  });

  it('renews its own token when both are dead', async () => {
    const account = await toAgency();
    await contact(account, input);
    sandbox.highlevel.expireAccessTokens();
    expect(await contact(account, input)).toHaveLength(1);
    expect(asked('/oauth/locationToken')).toHaveLength(2);
  });

  it('is told of a missing permission instead of being asked to sign in again and again', async () => {
    const account = await toAgency();
    for (const { grant } of sandbox.highlevel.state.grants.accessTokens) {
      grant.scopes = grant.scopes.filter((scope) => scope !== 'contacts.readonly');
    }
    expect((await failureOf(contact(account, input))).message).toBe(
      'This HighLevel connection may not do this step. Reconnect the account and allow: View Contacts.',
    );
  });

  it('learns of a sub-account that it does not have, and may try again', async () => {
    const account = await toAgency();
    const foreign = { subAccountId: 'somebodyElses0000001' };
    const message =
      'HighLevel refused this agency access to that sub-account: it was deleted, or the integration is not installed in it. Choose the Sub-Account again.';
    expect((await failureOf(contact(account, foreign))).message).toBe(message);
    const remove = zapier.run('creates.delete_contact.operation.perform', account, {
      ...foreign,
      contactId: 'c1',
    });
    expect((await failureOf(remove)).message).toBe(message);
    expect(await contact(account, input)).toHaveLength(1);
  });
});

it('no log line holds a token, a secret or a code', async () => {
  const secrets: string[] = [
    sandbox.env.HIGHLEVEL_CLIENT_SECRET!,
    sandbox.env.STRAVA_CLIENT_SECRET!,
  ];
  for (const [environment, connect] of [
    ['highlevel', toGym],
    ['highlevel_agency', toAgency],
    ['strava', () => toStrava()],
  ] as const) {
    const account = await connect();
    secrets.push(account.authData.access_token!, account.authData.refresh_token!);
    sandbox[environment === 'strava' ? 'strava' : 'highlevel'].expireAccessTokens();
    await (environment === 'strava'
      ? athlete(account)
      : contact(account, environment === 'highlevel' ? {} : { subAccountId: GYM }));
    secrets.push(account.authData.access_token!, account.authData.refresh_token!);
  }
  const { grants } = sandbox.highlevel.state;
  secrets.push(
    ...grants.codes.map(({ code }) => code),
    ...grants.accessTokens.map(({ token }) => token),
  );
  secrets.push(...sandbox.strava.state.grants.codes.map(({ code }) => code));
  expect(zapier.logs.length).toBeGreaterThan(15);
  const logs = zapier.logs.join('\n');
  expect(secrets.filter((secret) => logs.includes(secret))).toEqual([]);
});
