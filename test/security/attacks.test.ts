import nock from 'nock';
import { testZapier } from '../appHandler.ts';
import { failureOf } from '../core/acme.ts';
import { offline } from '../offline.ts';

/** Attacks on the whole app, played through Zapier's own handler. */
const zapier = testZapier();
const HIGHLEVEL = 'https://services.leadconnectorhq.com';
const STRAVA = 'https://www.strava.com';
const RUNKEEPER = 'https://api.runkeeper.com';
const EVIL = 'https://evil.example';

const connected = (environment: string, more: Record<string, string> = {}) => ({
  label: environment,
  authData: { environment, access_token: `token-of-${environment}`, ...more },
});
const subAccount = connected('highlevel', { locationId: 'loc1', companyId: 'com1' });
const athlete = connected('strava', { athleteId: '1', scope: 'read,activity:write' });
const runner = connected('runkeeper', { userId: '1' });

const step = (kind: string, key: string) => `${kind}.${key}.operation.perform`;
const createNote = (body: string, account = subAccount, more: object = {}) =>
  zapier.run<Record<string, unknown>>(step('creates', 'create_contact_note'), account, {
    contactId: 'contact1',
    body,
    ...more,
  });

/** Every request that goes to the attacker. */
const caught: string[] = [];

offline();

beforeEach(() => {
  caught.length = 0;
  nock(EVIL)
    .persist()
    .intercept(/./, 'GET')
    .reply(200, (path) => caught.push(path))
    .intercept(/./, 'POST')
    .reply(200, (path) => caught.push(path));
});

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'HIGHLEVEL_API_URL');
  delete process.env.HIGHLEVEL_API_URL;
});

it('a vendor’s link to the next page changes nothing beyond its own feed', async () => {
  const poison = '__proto__.HIGHLEVEL_API_URL=https%3A%2F%2Fevil.example';
  const item = (id: number) => ({
    uri: `/fitnessActivities/${id}`,
    start_time: 'Sat, 1 Jan 2011 00:00:00',
  });
  const page = (query: Record<string, string>, body: object) =>
    nock(RUNKEEPER).get('/fitnessActivities').query(query).reply(200, body);
  page(
    { pageSize: '100' },
    { items: [item(1)], next: `/fitnessActivities?page=1&pageSize=100&${poison}` },
  );
  page({ page: '1', pageSize: '100' }, { items: [item(2)] });
  const listed = await zapier.run<unknown[]>(
    step('triggers', 'list_runkeeper_fitness_activities'),
    runner,
    {},
    { isPopulatingDedupe: true },
  );
  expect(listed).toHaveLength(2);
  expect(({} as Record<string, unknown>).HIGHLEVEL_API_URL).toBeUndefined();
});

it('an address that got into the environment draws no token', async () => {
  // Zapier's core copies what is on the prototype of every object into the environment.
  process.env.HIGHLEVEL_API_URL = EVIL;
  const { message } = await failureOf(createNote('Hello'));
  expect(message).toMatch(/must set HIGHLEVEL_API_URL .* to an https address of/);
  const refresh = zapier.run('authentication.oauth2Config.refreshAccessToken', {
    ...subAccount,
    authData: { ...subAccount.authData, refresh_token: 'refresh-1' },
  });
  await failureOf(refresh);
  expect(caught).toEqual([]);
});

it.each(['http://127.0.0.1:9001/2018-06-01/runtime', 'http://169.254.169.254/', 'http://[::1]/'])(
  'a file field does not fetch %s',
  async (file) => {
    const upload = zapier.run(step('creates', 'upload_strava_activity_file'), athlete, {
      file,
      data_type: 'fit',
    });
    expect((await failureOf(upload)).message).toBe(
      'File: its address leads into a private network. Map a file of an earlier step or a public web address.',
    );
  },
);

it('a write that is sent elsewhere is not done, and takes nothing along', async () => {
  for (const status of [302, 307]) {
    nock(HIGHLEVEL)
      .post('/contacts/contact1/notes')
      .reply(status, '', { location: `${EVIL}/notes` });
    expect((await failureOf(createNote('private words'))).message).toContain(
      'services.leadconnectorhq.com sent the request on to another address',
    );
  }
  expect(caught).toEqual([]);
});

it('a connection without an account refreshes and tests nothing', async () => {
  const unknown = { label: '', authData: { access_token: 'a', refresh_token: 'r' } };
  const asked = nock(/./).persist().intercept(/./, 'POST').reply(200, {});
  for (const method of ['oauth2Config.refreshAccessToken', 'test']) {
    expect(await failureOf(zapier.run(`authentication.${method}`, unknown as never))).toEqual({
      name: 'ExpiredAuthError',
      message: 'This connection does not say which account it is for. Reconnect the account.',
    });
  }
  expect(asked.isDone()).toBe(false);
});

it('an agency writes into the sub-account that was chosen, whatever it has stored', async () => {
  const agency = connected('highlevel_agency', { companyId: 'com1', locationId: 'stored' });
  const forms: string[] = [];
  nock(HIGHLEVEL)
    .post('/oauth/locationToken', (form) => forms.push(JSON.stringify(form)) > 0)
    .reply(201, { access_token: 'token-of-chosen', expires_in: 3600 });
  nock(HIGHLEVEL, { reqheaders: { authorization: 'Bearer token-of-chosen' } })
    .post('/contacts/contact1/notes')
    .reply(201, { note: { id: 'note1', body: 'Hello' } });
  expect(await createNote('Hello', agency, { subAccountId: 'chosen' })).toMatchObject({
    id: 'note1',
  });
  expect(forms).toEqual([expect.stringContaining('"locationId":"chosen"')]);
});

it('half of a character in a path ends in words', async () => {
  const find = zapier.run(step('searches', 'get_association_key'), subAccount, {
    key_name: 'a\ud800b',
  });
  expect((await failureOf(find)).message).toContain('no usable value');
});

it('a long note of open mappings is answered at once', async () => {
  const begin = performance.now();
  await failureOf(createNote('{{1__'.repeat(50_000)));
  expect(performance.now() - begin).toBeLessThan(2000);
});

it('a token goes to no other vendor', async () => {
  const wrong = zapier.run(step('triggers', 'new_strava_activity'), subAccount);
  expect((await failureOf(wrong)).message).toContain('This step needs a Strava account');
  expect(nock(STRAVA).isDone()).toBe(true);
});
