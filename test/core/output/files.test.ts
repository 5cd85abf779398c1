import nock from 'nock';
import { yesNo } from '../../../src/core/input/fields.ts';
import { builtFileMethod, fileMethod } from '../../../src/core/output/files.ts';
import { hydrate } from '../../../src/core/output/hydrate.ts';
import { out } from '../../../src/core/output/output.ts';
import { skipBackoff } from '../../clock.ts';
import { storedFiles } from '../../dev/zapier/storedFiles.ts';
import { offline } from '../../offline.ts';
import { account, acme, acmeZapier, failureOf, HOST, search, trigger } from '../acme.ts';

const endpoint = { docs: '', scopes: ['files.read'] };

const recording = fileMethod(acme, {
  ...endpoint,
  route: 'GET /things/{id}/recording',
  types: /^audio\//,
  filename: ({ id }) => `recording-${id}.wav`,
});

const route = fileMethod(acme, {
  ...endpoint,
  route: 'GET /things/{id}/route',
  types: /xml|octet-stream/,
  root: 'gpx',
  filename: ({ id }) => `route-${id}.gpx`,
});

const rest = hydrate(acme, {
  ...endpoint,
  route: 'GET /things/{id}',
  result: 'thing',
  output: () => out.object({ id: out.id('1', 'ID'), notes: out.text('x') }),
  input: () => ({ shout: yesNo().optional() }),
  derive: ({ notes, ...record }, { shout }, _zone, { tone = 'plain' }) => ({
    ...record,
    notes: `Notes (${tone}): ${shout ? String(notes).toUpperCase() : notes}`,
  }),
});

const minutes = builtFileMethod(acme, {
  ...endpoint,
  route: 'GET /things/{id}/lines',
  arrange: () => ({}),
  from: ({ title }) => ({ title }),
  holds: (body) => Array.isArray(body),
  contentType: 'text/plain',
  filename: ({ id }) => `minutes-${id}.txt`,
  build: (body, { title }, zone) =>
    (body as string[]).length > 0
      ? [`${title} (${zone})\n`, ...(body as string[]).map((line) => `${line}\n`)]
      : { none: 'Nobody said a word.' },
});

const words = { ...endpoint, noun: 'Thing', label: 'Things', result: '[]' };

const zapier = acmeZapier(
  [
    search({
      ...words,
      key: 'find_things',
      description: 'Finds things.',
      route: 'GET /things',
      input: () => ({}),
      output: () => out.object({ id: out.id('1', 'ID') }),
      files: { recording, minutes, route },
    }),
    trigger({
      ...words,
      key: 'new_thing',
      description: 'Triggers when a thing is added.',
      route: 'GET /things',
      input: () => ({}),
      output: () => out.object({ id: out.id('1', 'ID'), notes: out.text('x') }),
      hydrate: rest,
    }),
  ],
  { hydrators: { recording, minutes, route, rest } },
);

offline();

const things = () =>
  nock(HOST)
    .get('/v1/things')
    .reply(200, [{ id: 7, title: 'Council' }]);
const pointer = (text: unknown) =>
  JSON.parse(/^hydrate\|\|\|(.*)\|\|\|hydrate$/.exec(String(text))![1]!);

it('a record carries a pointer to its file, and nothing is fetched for it', async () => {
  things();
  const [found] = await zapier.find('find_things');
  expect(pointer(found!.recording)).toMatchObject({
    type: 'file',
    method: 'hydrators.recording',
    bundle: { id: 7 },
  });
});

it('a record that triggers carries a pointer to its details, which keep its keys', async () => {
  things();
  const [item] = await zapier.poll('new_thing');
  const { method, bundle } = pointer(item!.$HOIST$);
  nock(HOST)
    .get('/v1/things/7')
    .reply(200, { thing: { id: 'other', notes: 'x' } });
  const loaded = await zapier.run(method, account(), bundle);
  expect(loaded).toEqual({ id: '7', notes: 'Notes (plain): x', revision: 'new' });
});

it('details follow the fields of the trigger and what the person of the connection prefers', async () => {
  nock(HOST)
    .get('/v1/things/7')
    .reply(200, { thing: { id: '7', notes: 'x' } });
  const { authData, label } = account();
  const kind = { label, authData: { ...authData, tone: 'kind' } };
  const loaded = await zapier.run('hydrators.rest', kind, { id: '7', shout: 'yes' });
  expect(loaded).toMatchObject({ notes: 'Notes (kind): X' });
});

it('a file is built from the answer and what the record said, when a step uses it', async () => {
  const stored = storedFiles();
  things();
  const [found] = await zapier.find('find_things');
  expect(pointer(found!.minutes)).toMatchObject({ bundle: { id: 7, title: 'Council' } });
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`);
  nock(HOST).get('/v1/things/7/lines').reply(200, lines);
  await zapier.file(found!.minutes, account());
  expect(stored).toMatchObject([{ filename: 'minutes-7.txt', type: 'text/plain' }]);
  expect(stored[0]!.bytes.toString()).toBe(['Council (UTC)', ...lines, ''].join('\n'));
});

it('an answer that makes no file halts the step in words', async () => {
  things();
  const [found] = await zapier.find('find_things');
  nock(HOST).get('/v1/things/7/lines').reply(200, []);
  const failure = await failureOf(zapier.file(found!.minutes, account()));
  expect(failure).toMatchObject({ name: 'HaltedError', message: 'Nobody said a word.' });
});

it('the editor lists the files of a record as such, by their names', async () => {
  const fields = await zapier.run('searches.find_things.operation.outputFields', account());
  expect(fields).toEqual(
    expect.arrayContaining([
      { key: 'recording', label: 'Recording', type: 'file' },
      { key: 'route', label: 'Route', type: 'file' },
    ]),
  );
});

describe('a file of XML', () => {
  const WHOLE = '<?xml version="1.0"?>\n<gpx version="1.1"><trk/></gpx>\n';
  const pointerTo = async () => {
    things();
    const [found] = await zapier.find('find_things');
    return found!.route;
  };
  const answers = (body: string, type = 'application/gpx+xml') =>
    nock(HOST)
      .get('/v1/things/7/route')
      .reply(200, Buffer.from(body), type ? { 'content-type': type } : {});
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['its own type', 'application/gpx+xml', 'application/gpx+xml'],
    ['no type', '', 'application/octet-stream'],
  ])('with %s is stored when it is whole', async (_, sent, type) => {
    const stored = storedFiles();
    const file = await pointerTo();
    answers(WHOLE, sent);
    await zapier.file(file, account());
    expect(stored).toMatchObject([{ filename: 'route-7.gpx', type }]);
    expect(stored[0]!.bytes.toString()).toBe(WHOLE);
  });

  it.each([
    ['was cut', '<gpx version="1.1"><trk>'],
    ['is another one', '<error>busy</error>'],
    ['is empty', ''],
  ])('that %s is asked for again, and never stored', async (_, body) => {
    const waits = skipBackoff();
    const stored = storedFiles();
    const file = await pointerTo();
    for (let tries = 0; tries < 4; tries++) answers(body);
    const { message } = await failureOf(zapier.file(file, account()));
    expect(message).toMatch(/^Acme sent an answer that could not be read/);
    expect([waits.length, stored]).toEqual([3, []]);
  });
});

it('details that are gone fail in words', async () => {
  nock(HOST).get('/v1/things/7').reply(404, {});
  const failure = await failureOf(zapier.run('hydrators.rest', account(), { id: '7' }));
  expect(failure.message).toMatch(/^Acme said 404/);
});

it('a file is stashed with its name and type', async () => {
  nock(HOST, { reqheaders: { authorization: 'Bearer token-of-acme' } })
    .get('/v1/things/7/recording')
    .reply(200, Buffer.from([0, 255, 1]), { 'content-type': 'audio/wav' });
  const stashed: unknown[] = [];
  const z = {
    request: async ({ url, headers }: { url: string; headers: Record<string, string> }) => {
      const response = await fetch(url, { headers });
      return {
        status: response.status,
        headers: response.headers,
        buffer: async () => Buffer.from(await response.arrayBuffer()),
      };
    },
    stashFile: async (...given: unknown[]) => {
      stashed.push(...given);
      return 'https://stash.example/1';
    },
    errors: {},
  };
  const bundle = { ...account(), inputData: { id: '7' }, meta: {} };
  expect(await recording(z as never, bundle as never)).toBe('https://stash.example/1');
  expect(stashed).toEqual([Buffer.from([0, 255, 1]), 3, 'recording-7.wav', 'audio/wav']);
});
