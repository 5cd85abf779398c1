import { type Sandbox, startSandbox } from '../../../src/dev/sandbox/index.ts';
import { call } from './call.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const createNote = async () => {
  const { access_token } = await sandbox.connect('highlevel');
  return () =>
    call('POST', `${sandbox.highlevel.url}/contacts/contactAdaByron00001/notes`, {
      json: { body: 'Ran' },
      headers: { authorization: `Bearer ${access_token}`, version: '2021-07-28' },
    });
};
const noteCount = () => sandbox.highlevel.state.notes.length;

it('points the app at itself', () => {
  for (const [name, value] of Object.entries(sandbox.env)) {
    if (name.endsWith('_URL')) expect(value).toMatch(/^http:\/\/127\.0\.0\.1:\d+/);
  }
  expect(sandbox.env.STRAVA_API_URL).toMatch(/\/api\/v3$/);
  expect(Object.keys(sandbox.env)).toHaveLength(12);
});

it('keeps worlds apart', async () => {
  const other = await startSandbox();
  other.highlevel.state.contacts = [];
  expect(sandbox.highlevel.state.contacts).toHaveLength(9);
  await other.close();
});

it('records every request in order', async () => {
  const note = await createNote();
  await note();
  expect(sandbox.requests.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['GET', '/v2/oauth/chooselocation', 200],
    ['POST', '/oauth/chooselocation', 302],
    ['POST', '/oauth/token', 200],
    ['POST', '/contacts/contactAdaByron00001/notes', 201],
  ]);
  expect(sandbox.requests.at(-2)?.body).toMatchObject({ grant_type: 'authorization_code' });
  expect(sandbox.requests.at(-1)).toMatchObject({
    service: 'highlevel',
    body: { body: 'Ran' },
    headers: { version: '2021-07-28' },
  });
});

describe('faults', () => {
  it('strike before anything is written, as often as they are told', async () => {
    const note = await createNote();
    sandbox.fail({ method: 'post', path: /\/notes$/, status: 503, times: 2 });
    const before = noteCount();
    expect([(await note()).status, (await note()).status]).toEqual([503, 503]);
    expect(noteCount()).toBe(before);
    expect((await note()).status).toBe(201);
  });

  it('strike after the write, and only the answer is lost', async () => {
    const note = await createNote();
    const before = noteCount();
    sandbox.fail({ when: 'after', status: 502 });
    expect((await note()).status).toBe(502);
    expect(noteCount()).toBe(before + 1);
    sandbox.fail({ when: 'after', disconnect: true });
    await expect(note()).rejects.toThrow('fetch failed');
    expect(noteCount()).toBe(before + 2);
    expect(sandbox.requests.at(-1)?.status).toBeNull();
  });

  it('let some requests pass first', async () => {
    const note = await createNote();
    sandbox.fail({ method: 'POST', path: /\/notes$/, skip: 1 });
    expect([(await note()).status, (await note()).status, (await note()).status]).toEqual([
      201, 500, 201,
    ]);
  });

  it('cut the line', async () => {
    const note = await createNote();
    sandbox.fail({ disconnect: true });
    await expect(note()).rejects.toThrow('fetch failed');
    expect(noteCount()).toBe(2);
  });

  it('carry a body and headers, and leave other requests alone', async () => {
    const note = await createNote();
    sandbox.fail({
      path: '/nowhere',
      service: 'strava',
      status: 429,
      headers: { 'retry-after': '7' },
      body: { message: 'Slow down' },
    });
    expect((await note()).status).toBe(201);
    const { status, headers, body } = await call('GET', `${sandbox.strava.url}/nowhere`);
    expect([status, headers.get('retry-after'), body]).toEqual([
      429,
      '7',
      { message: 'Slow down' },
    ]);
  });
});

it('refuses a consent page that is not one', async () => {
  await expect(sandbox.approve(`${sandbox.strava.url}/oauth/authorize`)).rejects.toThrow('400');
});
