import nock from 'nock';
import { endpoints } from '../../../src/highlevel/api/endpoints.ts';
import { forgetLocationTokens } from '../../../src/highlevel/locationToken.ts';
import { testZapier } from '../../appHandler.ts';
import { failureOf } from '../../core/acme.ts';
import { CONNECTIONS, HOSTS } from '../../examples/example.ts';
import { offline } from '../../offline.ts';

const zapier = testZapier();
const HOST = HOSTS.highlevel!;
const accountOf = (environment: string) => ({
  label: '',
  authData: { ...CONNECTIONS[environment]! },
});
const subAccount = accountOf('highlevel');
const agency = accountOf('highlevel_agency');
const { locationId, companyId } = CONNECTIONS.highlevel!;

type Field = {
  key: string;
  label: string;
  required?: boolean;
  dynamic?: string;
  helpText?: string;
};

const request = <T = Record<string, unknown>>(input: object, account = subAccount) =>
  zapier.run<T>('creates.highlevel_api_request.operation.perform', account, { ...input });
const read = (input: object, account = subAccount) =>
  zapier.run<Record<string, unknown>[]>('searches.highlevel_api_read.operation.perform', account, {
    ...input,
  });
const form = (endpoint: string, account = subAccount, more: object = {}) =>
  zapier.run<Field[]>('creates.highlevel_api_request.operation.inputFields', account, {
    endpoint,
    ...more,
  });
const choices = (key: string) =>
  zapier.run<{ id: string; label: string }[]>(`triggers.${key}.operation.perform`, subAccount);

offline();
afterEach(forgetLocationTokens);

describe('the list of endpoints', () => {
  it('has all of them at once, by the names that people know', async () => {
    const all = await choices('endpoint_dropdown');
    expect(all).toHaveLength(endpoints().length + 2);
    expect(all.slice(0, 2).map(({ label }) => label)).toEqual([
      'Own Path',
      'Own Path, as the Agency',
    ]);
    expect(all).toContainEqual({
      id: 'POST /invoices/{invoiceId}/send',
      label: 'Invoices & Estimates: Send Invoice',
    });
    expect(all).toContainEqual({
      id: 'GET /contacts/',
      label: 'Contacts: List Contacts (deprecated)',
    });
  });

  it('has for reading those that read and give no file', async () => {
    const reading = await choices('read_endpoint_dropdown');
    const ids = reading.slice(2).map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('GET '))).toEqual([]);
    expect(ids).toHaveLength(274);
  });
});

describe('the form', () => {
  it('asks for what the connection does not know', async () => {
    expect(await form('POST /invoices/{invoiceId}/send')).toMatchObject([
      { key: 'endpoint' },
      { helpText: expect.stringContaining('needs invoices.write') },
      { key: 'invoiceId', label: 'Invoice ID', required: true },
      { key: 'userId', required: true, dynamic: 'user_dropdown.id.label' },
      { key: 'action', required: true, choices: expect.anything() },
      { key: 'liveMode', required: true },
      { key: 'sentFrom', required: false, helpText: expect.stringContaining('in JSON') },
      { key: 'autoPayment', required: false },
      { key: 'more_fields', required: false },
    ]);
  });

  it('asks an agency for the sub-account, and where the agency itself calls for the one that is meant', async () => {
    const keys = async (endpoint: string) => (await form(endpoint, agency)).map(({ key }) => key);
    expect(await keys('GET /contacts/{contactId}')).toEqual([
      'endpoint',
      'subAccountId',
      'notice',
      'contactId',
      'more_fields',
    ]);
    expect(await form('DELETE /locations/{locationId}', agency)).toMatchObject([
      { key: 'endpoint' },
      { helpText: expect.stringContaining('cannot be brought back') },
      { key: 'locationId', required: true, dynamic: 'location_dropdown.id.label' },
      { key: 'deleteTwilioAccount' },
      { key: 'more_fields' },
    ]);
  });

  it('says that an endpoint is deprecated', async () => {
    const [, notice] = await form('GET /contacts/');
    expect(notice!.helpText).toContain('deprecated');
  });

  it('has no key of its own that an endpoint uses', () => {
    const own = ['endpoint', 'more_fields', 'subAccountId', 'notice'];
    const names = endpoints().flatMap(({ query, body = [], route }) => [
      ...[...query, ...body].map(({ name }) => name),
      ...[...route.matchAll(/{(\w+)}/g)].map(([, name]) => name),
    ]);
    expect(own.filter((key) => names.includes(key))).toEqual([]);
  });
});

describe('own path', () => {
  it('carries what the person writes, and the sub-account of the connection', async () => {
    nock(HOST, { reqheaders: { version: 'v3', authorization: 'Bearer token-of-the-location' } })
      .post(`/locations/${locationId}/things`, [{ a: 1 }] as never)
      .query({ kind: 'x' })
      .reply(201, { id: 'thing1' });
    const input = {
      endpoint: 'own_path',
      method: 'POST',
      path: '/locations/{locationId}/things',
      query: '{"kind": "x"}',
      version: 'v3',
      body: '[{"a": 1}]',
    };
    expect(await request(input)).toMatchObject({ status: 201, answer: { id: 'thing1' } });
  });

  it('calls for the agency only with an agency', async () => {
    const input = {
      endpoint: 'own_agency_path',
      method: 'DELETE',
      path: '/companies/{companyId}/x',
    };
    nock(HOST, { reqheaders: { authorization: 'Bearer token-of-the-agency' } })
      .delete(`/companies/${companyId}/x`)
      .reply(200, { success: true });
    expect(await request(input, agency)).toMatchObject({ status: 200 });
    expect((await failureOf(request(input))).message).toContain(
      'works with a HighLevel agency only',
    );
  });

  it('only reads in a step that reads', async () => {
    nock(HOST)
      .get('/things')
      .reply(200, [{ id: 1 }]);
    const input = { endpoint: 'own_path', method: 'DELETE', path: '/things', body: '{"a": 1}' };
    expect(await read(input)).toMatchObject([{ items: [{ id: '1' }] }]);
    const write = read({ endpoint: 'DELETE /contacts/{contactId}', contactId: 'c1' });
    expect((await failureOf(write)).message).toContain('Endpoint is not on the list');
  });

  it.each([
    ['https://evil.example/x', 'without the address of a host'],
    ['//evil.example/x', 'without the address of a host'],
    ['/contacts/../users', 'must not hold . or ..'],
    ['/contacts/%2e%2e/users', 'encoded dot'],
    ['/contacts//c1', 'two slashes in a row'],
    ['/contacts/{contactId}', 'needs a value in place of “contactId”'],
  ])('%s never reaches the network', async (path, message) => {
    const failure = await failureOf(request({ endpoint: 'own_path', method: 'GET', path }));
    expect(failure.message).toMatch(/^Path must|^Path needs/);
    expect(failure.message).toContain(message);
  });

  it('is a choice of its own: no name of a program stands for it', async () => {
    const failure = await failureOf(request({ endpoint: 'toString', method: 'GET', path: '/x' }));
    expect(failure.message).toContain('Endpoint is not on the list');
  });

  it('has no body to send with a GET', async () => {
    const input = { endpoint: 'own_path', method: 'GET', path: '/x', body: '{"a": 1}' };
    expect((await failureOf(request(input))).message).toContain('Body (JSON): a GET has none');
  });
});

it('spaces around a value of the path are not a part of it', async () => {
  nock(HOST)
    .get('/contacts/c1')
    .reply(200, { contact: { id: 'c1' } });
  const result = await request({ endpoint: 'GET /contacts/{contactId}', contactId: ' c1\n' });
  expect(result).toMatchObject({ answer: { contact: { id: 'c1' } } });
});

describe('an answer', () => {
  it('shows no token', async () => {
    nock(HOST)
      .post('/oauth/locationToken')
      .reply(200, { access_token: 'token-of-somebody', locationId, expires_in: 86_399 });
    const input = { endpoint: 'POST /oauth/locationToken', locationId };
    const result = await request(input, agency);
    expect(result).toMatchObject({ answer: { access_token: '(secret)', locationId } });
    expect(JSON.stringify(result)).not.toContain('token-of-somebody');
  });

  it('is for the sub-account that an agency has chosen', async () => {
    nock(HOST)
      .post('/oauth/locationToken')
      .reply(200, { access_token: 'token-of-loc2', expires_in: 86_399 });
    nock(HOST, { reqheaders: { authorization: 'Bearer token-of-loc2' } })
      .get('/locations/loc2/tags')
      .reply(200, { tags: [{ id: 't1', name: 'vip' }] });
    const input = { endpoint: 'GET /locations/{locationId}/tags', subAccountId: 'loc2' };
    expect(await read(input, agency)).toMatchObject([{ items: [{ id: 't1' }] }]);
  });

  it('that HighLevel refuses is told by the labels of the form', async () => {
    nock(HOST)
      .put('/businesses/b1')
      .reply(422, { statusCode: 422, message: ['postalCode must be a string'] });
    const input = { endpoint: 'PUT /businesses/{businessId}', businessId: 'b1', postalCode: '1' };
    const { message } = await failureOf(request(input));
    expect(message).toBe(
      'HighLevel refused this step: Postal Code must be text. Correct this, then run the step again.',
    );
  });

  it('says which scope a connection lacks, and what else it may be where none is known', async () => {
    const refused = { statusCode: 401, message: 'The token is not authorized for this scope.' };
    nock(HOST)
      .persist()
      .get(/^\/(links|things)/)
      .query(true)
      .reply(401, refused);
    nock(HOST)
      .persist()
      .get(`/locations/${locationId}`)
      .reply(200, { location: { id: locationId } });
    expect((await failureOf(read({ endpoint: 'GET /links/' }))).message).toContain(
      'allow: View Links',
    );
    const { message } = await failureOf(read({ endpoint: 'own_path', path: '/things' }));
    expect(message).toContain(
      'or does not know its address. Check the path, capital letters included',
    );
  });

  it('of too many requests runs the step again later', async () => {
    nock(HOST)
      .get('/links/')
      .query(true)
      .reply(429, {}, { 'x-ratelimit-interval-milliseconds': '10000' });
    expect((await failureOf(read({ endpoint: 'GET /links/' }))).name).toBe('ThrottledError');
  });
});

it('a sub-account that was chosen for another endpoint is not the one that an agency deletes', async () => {
  const input = {
    endpoint: 'DELETE /locations/{locationId}',
    subAccountId: 'loc2',
    deleteTwilioAccount: 'no',
  };
  expect((await failureOf(request(input, agency))).message).toContain('Location ID is required');
});

it('files go with an upload, those of custom fields by the names that the account has for them', async () => {
  nock('https://8.8.8.8').get('/a.txt').reply(200, 'Signed', { 'content-type': 'text/plain' });
  const bodies: string[] = [];
  nock(HOST)
    .post('/forms/upload-custom-files', (sent) => bodies.push(String(sent)) > 0)
    .query({ contactId: 'c1', locationId })
    .reply(200, { uploaded: true });
  await request({
    endpoint: 'POST /forms/upload-custom-files',
    contactId: 'c1',
    more_fields: '{"field1_abc": "https://8.8.8.8/a.txt"}',
  });
  expect(bodies[0]).toContain('name="field1_abc"; filename="a.txt"');
  expect(bodies[0]).toContain('Signed');
});
