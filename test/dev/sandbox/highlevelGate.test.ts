import { type Sandbox, startSandbox } from '../../../src/dev/sandbox/index.ts';
import { call, clock } from './call.ts';

const time = clock();
const locationId = 'harborGymBranch00001';
let sandbox: Sandbox;
let accessToken: string;
beforeEach(async () => {
  sandbox = await startSandbox({ now: time.now });
  accessToken = (await sandbox.connect('highlevel')).access_token;
});
afterEach(() => sandbox.close());

const request = (
  method: string,
  path: string,
  options: { json?: unknown; headers?: Record<string, string> } = {},
) =>
  call(method, `${sandbox.highlevel.url}${path}`, {
    ...options,
    headers: { authorization: `Bearer ${accessToken}`, version: '2021-07-28', ...options.headers },
  });

const tasks = '/contacts/contactAdaByron00001/tasks';

describe('the Version header', () => {
  it('is required', async () => {
    const { status, body } = await call('GET', `${sandbox.highlevel.url}${tasks}`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(status).toBe(401);
    expect(body.message).toBe('version header was not found.');
  });

  it.each(['2021-04-15', 'v2', '2020-01-01'])('%s is wrong for contacts', async (version) => {
    const { status, body } = await request('GET', tasks, { headers: { version } });
    expect(status).toBe(401);
    expect(body.message).toBe('version header is invalid');
  });
});

describe('access', () => {
  it('needs a known token', async () => {
    const { status, body } = await request('GET', tasks, {
      headers: { authorization: 'Bearer nonsense' },
    });
    expect(status).toBe(401);
    expect(body).toEqual({ statusCode: 401, message: 'Invalid JWT' });
  });

  it('needs the scope of the route', async () => {
    const narrow = await sandbox.connect('highlevel', { ask: ['contacts.readonly'] });
    const authorization = `Bearer ${narrow.access_token}`;
    expect((await request('GET', tasks, { headers: { authorization } })).status).toBe(200);
    const { status, body } = await request('DELETE', '/contacts/contactAdaByron00001', {
      headers: { authorization },
    });
    expect(status).toBe(401);
    expect(body).toEqual({
      statusCode: 401,
      message: 'The token is not authorized for this scope.',
    });
    expect(sandbox.highlevel.state.contacts).toHaveLength(9);
  });

  it.each([
    '/contacts/',
    '/contacts/?locationId=harborNorthBranch001',
    '/locations/harborNorthBranch001',
    '/contacts/contactIvyNorth00001',
  ])('stops at the own location: %s', async (path) => {
    const { status, body } = await request('GET', path);
    expect(status).toBe(403);
    expect(body.message).toBe('The token does not have access to this location.');
  });

  it('stops at the own location in bodies', async () => {
    const { status } = await request('POST', '/contacts/', {
      json: { locationId: 'harborNorthBranch001', firstName: 'Zed' },
    });
    expect(status).toBe(403);
  });

  it.each([
    ['GET', '/Contacts/'],
    ['GET', '/contacts'],
    ['GET', '/locations/harborGymBranch00001/customfields'],
    ['PATCH', '/contacts/contactAdaByron00001'],
  ])('knows no route %s %s', async (method, path) => {
    const { status, body } = await request(method, path);
    expect(status).toBe(401);
    expect(body.message).toMatch(/^This route is not yet supported by the IAM Service/);
  });
});

describe('validation', () => {
  it('lists everything that is wrong, unknown properties first', async () => {
    const { status, body } = await request('POST', '/contacts/', {
      json: {
        locationId,
        firstName: 3,
        email: 'nobody',
        tags: ['a', 2],
        dnd: 'yes',
        dndSettings: { SMS: { status: 'off' } },
        customFields: [{ id: 'cfStravaUserId000001', value: 'x' }],
        address: 'x',
      },
    });
    expect(status).toBe(422);
    expect(body).toEqual({
      statusCode: 422,
      message: expect.arrayContaining([
        'property address should not exist',
        'customFields.0.property value should not exist',
        'firstName must be a string',
        'email must be an email',
        'each value in tags must be a string',
        'dnd must be a boolean value',
        'dndSettings.SMS.status must be one of the following values: active, inactive, permanent',
      ]),
      error: 'Unprocessable Entity',
    });
    expect(body.message[0]).toMatch(/should not exist$/);
  });

  it('names what is missing', async () => {
    const { status, body } = await request('POST', tasks, { json: { title: 'Call' } });
    expect(status).toBe(422);
    expect(body.message).toEqual(
      expect.arrayContaining([
        'dueDate should not be empty',
        'dueDate must be a string',
        'completed should not be empty',
        'completed must be a boolean value',
      ]),
    );
  });

  it('asks for the location in a body', async () => {
    const { status, body } = await request('POST', '/contacts/', { json: { firstName: 'Zed' } });
    expect(status).toBe(422);
    expect(body.message).toContain('locationId should not be empty');
  });

  it('does not read a body without its content type', async () => {
    const { status } = await request('POST', `${tasks.replace('tasks', 'tags')}`, {
      json: { tags: ['x'] },
      headers: { 'content-type': 'text/plain' },
    });
    expect(status).toBe(422);
  });

  it('accepts unknown query parameters', async () => {
    expect((await request('GET', `${tasks}?whatever=1`)).status).toBe(200);
  });
});

describe('rate limits', () => {
  it('are told by five headers on every answer', async () => {
    for (const path of [tasks, '/nowhere']) {
      const { headers } = await request('GET', path);
      expect(headers.get('x-ratelimit-limit-daily')).toBe('200000');
      expect(headers.get('x-ratelimit-daily-remaining')).toMatch(/^\d+$/);
      expect(headers.get('x-ratelimit-interval-milliseconds')).toBe('10000');
      expect(headers.get('x-ratelimit-max')).toBe('100');
      expect(headers.get('x-ratelimit-remaining')).toMatch(/^\d+$/);
    }
  });

  it('stop the 101st request in ten seconds', async () => {
    const statuses = [];
    for (let index = 0; index < 101; index += 1) {
      statuses.push((await request('GET', tasks)).status);
    }
    expect(new Set(statuses.slice(0, 100))).toEqual(new Set([200]));
    expect(statuses.at(-1)).toBe(429);
    time.pass(10_000);
    const { status, headers } = await request('GET', tasks);
    expect(status).toBe(200);
    expect(headers.get('x-ratelimit-remaining')).toBe('99');
  });

  it('can be forced, daily too', async () => {
    sandbox.highlevel.setRateLimit({ daily: 1 });
    expect((await request('GET', tasks)).status).toBe(200);
    const { status, headers } = await request('GET', tasks);
    expect(status).toBe(429);
    expect(headers.get('x-ratelimit-daily-remaining')).toBe('0');
  });
});
