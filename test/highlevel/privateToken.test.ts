import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account, Redirect } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { failureOf } from '../core/acme.ts';
import { logsAsZapier } from '../logsAsZapier.ts';
import { openSandbox } from '../sandbox.ts';

logsAsZapier();

const zapier = testZapier();
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await openSandbox();
  zapier.logs.length = 0;
  zapier.cache.forget();
});
afterEach(() => sandbox.close());

const AGENCY = 'tidewaterAgency00001';
const GYM = 'harborGymBranch00001';
const ADA = 'contactAdaByron00001';

const READS = ['contacts.readonly', 'locations/customFields.readonly'];

const token = (account: string, ...scopes: string[]) =>
  sandbox.highlevel.makePrivateToken(account, scopes);

/** A browser that follows where it is sent. */
const follow = async (url: string): Promise<Redirect> =>
  Object.fromEntries(new URL(url).searchParams);

const connect = (fields: Record<string, string>) =>
  zapier.connect('highlevel_token', follow, fields);
const toGym = (...scopes: string[]) =>
  connect({
    private_token: token(GYM, 'locations.readonly', ...scopes),
    location_id: GYM,
    company_id: '',
  });
const toAgency = () =>
  connect({
    private_token: token(AGENCY, 'companies.readonly', 'snapshots.readonly'),
    location_id: '',
    company_id: AGENCY,
  });

const run = <T = Record<string, unknown>[]>(
  account: Account,
  kind: string,
  key: string,
  input = {},
) => zapier.run<T>(`${kind}.${key}.operation.perform`, account, input);
const contact = (account: Account) => run(account, 'searches', 'get_contact', { contactId: ADA });
const asked = (path: string) => sandbox.requests.filter((request) => request.path === path);

describe('a connection by a Private Integration Token', () => {
  it('of a sub-account bears its name and knows its agency, zone and country', async () => {
    const { authData, label } = await toGym();
    expect(label).toBe('HighLevel: Harbor Gym');
    expect(authData).toMatchObject({
      environment: 'highlevel_token',
      locationId: GYM,
      companyId: AGENCY,
      timezone: 'America/New_York',
      country: 'US',
    });
    expect(authData.access_token).toBe(authData.private_token);
    expect(authData).not.toHaveProperty('refresh_token');
  });

  it('of an agency bears its name', async () => {
    const { authData, label } = await toAgency();
    expect(label).toBe('HighLevel: Tidewater Agency');
    expect(authData).toMatchObject({ companyId: AGENCY });
    expect(authData).not.toHaveProperty('locationId');
  });

  it('is made without the vendor’s pages, by one request', async () => {
    await zapier.run(
      'authentication.oauth2Config.getAccessToken',
      { label: '', authData: {} },
      {
        environment: 'highlevel_token',
        private_token: `  Bearer ${token(GYM, 'locations.readonly')} \u200b`,
        location_id: `https://app.gohighlevel.com/v2/location/${GYM}/settings/company`,
        code: 'entered',
      },
    );
    expect(sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /locations/${GYM}`,
    ]);
  });

  it('takes the form from .env where Zapier’s command line shows none', async () => {
    Object.assign(process.env, {
      LEADLAP_ENVIRONMENT: 'highlevel_token',
      authData_private_token: token(GYM, 'locations.readonly'),
      authData_location_id: GYM,
    });
    const input = { response_type: 'code', redirect_uri: 'http://localhost:9000', state: 's' };
    const call = (method: string, inputData: Record<string, string>) =>
      zapier.run(`authentication.oauth2Config.${method}`, { label: '', authData: {} }, inputData);
    const url = await call('authorizeUrl', input);
    expect(url).toBe('http://localhost:9000/?code=entered&state=s');
    expect(await call('getAccessToken', { ...input, code: 'entered' })).toMatchObject({
      environment: 'highlevel_token',
      accountName: 'Harbor Gym',
    });
    const filled = { ...input, environment: 'highlevel_token' };
    expect((await failureOf(call('authorizeUrl', filled))).message).toMatch(
      /paste the whole token/,
    );
  });

  it('shows its token in no log line and no address', async () => {
    const account = await toGym(...READS, 'users.readonly');
    await contact(account);
    const secret = account.authData.access_token!;
    expect(zapier.logs.length).toBeGreaterThan(3);
    expect(zapier.logs.join('\n')).not.toContain(secret);
    expect(zapier.logs.join('\n')).toContain(`/locations/${GYM}`);
    expect(sandbox.requests.map(({ path }) => path).join()).not.toContain(secret);
  });

  it.each([
    [{}, /^HighLevel Private Integration Token: paste the whole token, without spaces/],
    [{ private_token: 'pit-a b' }, /^HighLevel Private Integration Token: paste/],
    [{ private_token: 'pit-1' }, /^Enter the HighLevel Location ID .* or, for an agency/],
    [{ private_token: 'pit-1', location_id: 'l', company_id: 'c' }, /Leave the other one empty\.$/],
    [
      { private_token: 'pit-1', location_id: 'l/../../oauth' },
      /^HighLevel Location ID: enter the ID alone/,
    ],
    [
      { private_token: 'pit-1', company_id: 'https://app.gohighlevel.com/' },
      /^HighLevel Company ID: enter the ID alone/,
    ],
  ])('is not made with %j, and nothing is asked', async (fields, message) => {
    const failure = await failureOf(connect(fields));
    expect(failure.message).toMatch(message);
    expect(sandbox.requests).toEqual([]);
  });

  it('is not made with a token that HighLevel does not know, or that may not be looked at', async () => {
    const unknown = failureOf(connect({ private_token: 'pit-unknown', location_id: GYM }));
    const message =
      'HighLevel does not accept this Private Integration Token. It is incomplete, was rotated or deleted, or lacks the permission View Locations. Check it in HighLevel, then reconnect the account.';
    expect(await unknown).toEqual({ name: 'AppError', message });
    const blind = connect({ private_token: token(GYM, 'contacts.readonly'), location_id: GYM });
    expect(await failureOf(blind)).toEqual({ name: 'AppError', message });
  });

  it.each([
    ['location_id', 'harborNorthBranch001', 'HighLevel Location ID', 'sub-account'],
    ['location_id', 'nowhere0000000000001', 'HighLevel Location ID', 'sub-account'],
    ['company_id', 'somebodyElses0000001', 'HighLevel Company ID', 'agency'],
  ])('is not made with the %s of another account (%s)', async (key, id, label, account) => {
    const own = token(
      key === 'location_id' ? GYM : AGENCY,
      'locations.readonly',
      'companies.readonly',
    );
    expect(await failureOf(connect({ private_token: own, [key]: id }))).toEqual({
      name: 'AppError',
      message: `${label}: the token was not made in the account with this ID. Copy the token and the ID from the same ${account}, then connect again.`,
    });
  });
});

describe('a token that was rotated', () => {
  it('asks to reconnect, and nothing is renewed in vain', async () => {
    const account = await toGym(...READS);
    sandbox.highlevel.expireAccessTokens();
    expect(await contact(account)).toHaveLength(1);
    sandbox.highlevel.revoke();
    const message = expect.stringMatching(/was rotated or deleted.*reconnect the account\.$/);
    const refused = { name: 'ExpiredAuthError', message };
    expect(await failureOf(contact(account))).toEqual(refused);
    expect(await failureOf(zapier.run('authentication.test', account))).toEqual(refused);
    const renew = zapier.run('authentication.oauth2Config.refreshAccessToken', account);
    expect(await failureOf(renew)).toEqual(refused);
    expect(asked('/oauth/token')).toEqual([]);
  });
});

describe('a token with few permissions', () => {
  it('works for what it may do, and asks no second time for names that it may not read', async () => {
    const account = await toGym(...READS);
    const [found] = await contact(account);
    expect(found).toMatchObject({ firstName: 'Ada', assignedToName: null });
    await contact(account);
    expect(asked('/users/search')).toHaveLength(1);
  });

  it('is told by name what else a step needs, and where to add it', async () => {
    const account = await toGym(...READS);
    const note = run(account, 'creates', 'create_contact_note', { contactId: ADA, body: 'Hi' });
    expect(await failureOf(note)).toEqual({
      name: 'AppError',
      message:
        'This HighLevel connection may not do this step. In HighLevel, under Settings > Private Integrations, add to its token: Edit Contacts.',
    });
  });
});

it('a Zap that would start instantly is told to use a connection that HighLevel rings', async () => {
  const subscribe = zapier.run(
    'triggers.contact_created_instant.operation.performSubscribe',
    await toGym(...READS),
    {},
    {},
    {},
    { targetUrl: 'https://hooks.zapier.com/1' },
  );
  expect((await failureOf(subscribe)).message).toMatch(
    /^HighLevel reports no events to a Private Integration Token.*“HighLevel agency”\.$/,
  );
});

describe('an agency’s token', () => {
  it('does what is the agency’s own', async () => {
    const account = await toAgency();
    expect(await run(account, 'searches', 'get_company')).toMatchObject([{ id: AGENCY }]);
    expect(await run(account, 'searches', 'list_snapshots')).not.toHaveLength(0);
  });

  it('reaches no sub-account, and says so before anything is sent', async () => {
    const account = await toAgency();
    const before = sandbox.requests.length;
    const message =
      'This step works in a sub-account, which an agency’s Private Integration Token does not reach. Open the step’s “Account” and choose or connect the sub-account.';
    expect((await failureOf(contact(account))).message).toBe(message);
    const fields = zapier.run('searches.get_contact.operation.inputFields', account, {});
    expect((await failureOf(fields)).message).toBe(message);
    expect(sandbox.requests).toHaveLength(before);
  });

  it('is what a step for agencies asks for, when the token is a sub-account’s', async () => {
    const account = await toGym('companies.readonly');
    expect((await failureOf(run(account, 'searches', 'get_company'))).message).toMatch(
      /^This step works with a HighLevel agency only/,
    );
  });
});
