import nock from 'nock';
import { jsonObject, list, number, text } from '../../../src/core/input/fields.ts';
import type { OpenEndpoint, OpenWords } from '../../../src/core/operations/open.ts';
import { out } from '../../../src/core/output/output.ts';
import { storedFiles } from '../../dev/zapier/storedFiles.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, failureOf, HOST, openAction, openSearch } from '../acme.ts';

const more = jsonObject({ label: 'More', local: true }).optional();

const CHOICES: Record<string, OpenEndpoint> = {
  rooms: {
    notice: 'Lists rooms.',
    input: () => ({ houseId: text(), floor: number().optional() }),
    endpoint: () => ({ route: 'GET /houses/{houseId}/rooms', scopes: ['rooms.read'] }),
    result: 'rooms[]',
  },
  book: {
    input: () => ({ room: text(), until: text().optional(), more }),
    check: ({ room, until }) => (room === until ? ['Until: choose another one.'] : []),
    endpoint: () => ({ route: 'POST /bookings', scopes: [], version: '2' }),
    whole: (values) => ({ body: values.more }),
  },
  rows: {
    input: () => ({ room: text(), more }),
    endpoint: () => ({ route: 'POST /rows', scopes: [], sendAs: 'json-array' }),
    whole: (values) => ({ query: { at: { x: 1 }, of: ['a', 'b'] }, body: values.more }),
  },
  guests: {
    input: () => ({ names: list(text(), { local: true }).optional(), more }),
    endpoint: () => ({ route: 'POST /guests', scopes: [] }),
    whole: ({ names, more: given }) => ({ body: names ?? given }),
  },
  house: {
    input: () => ({}),
    endpoint: () => ({ route: 'GET /house', scopes: [] }),
  },
  plan: {
    input: () => ({}),
    endpoint: () => ({ route: 'GET /plan', scopes: [] }),
    isFile: true,
  },
};

const words: Omit<OpenWords, 'key'> = {
  noun: 'Answer',
  label: 'Call Acme',
  description: 'Calls Acme.',
  docs: '',
  dropdown: 'endpoint_dropdown',
  help: 'Choose one.',
  endpointOf: (choice) => CHOICES[choice],
  headers: { left: 'x-left' },
  secrets: ['pin'],
  output: () =>
    out.object({
      status: out.integer(200),
      answer: out.any({}),
      items: out.list(out.any({})),
      left: out.integer(1),
      file: out.text('https://example.com/a'),
    }),
};

const zapier = acmeZapier([
  openAction({ ...words, key: 'call_acme' }),
  openSearch({ ...words, key: 'find_acme' }),
]);
const fields = (endpoint?: string) =>
  zapier.run<Record<string, unknown>[]>('creates.call_acme.operation.inputFields', account(), {
    ...(endpoint && { endpoint }),
  });

offline();

it('the form begins with the choice, and goes on with what was chosen', async () => {
  expect(await fields()).toMatchObject([
    { key: 'endpoint', dynamic: 'endpoint_dropdown.id.label', altersDynamicFields: true },
  ]);
  expect(await fields('rooms')).toMatchObject([
    { key: 'endpoint' },
    { type: 'copy', helpText: 'Lists rooms.' },
    { key: 'houseId', required: true },
    { key: 'floor', required: false },
  ]);
  expect(await fields('{{1__endpoint}}')).toHaveLength(1);
  expect(await fields('barns')).toHaveLength(1);
});

it('an action gives the whole answer, its list as line items and what the headers tell', async () => {
  nock(HOST)
    .get('/v1/houses/a%2Fb/rooms')
    .query({ floor: '2' })
    .reply(200, { rooms: [{ id: 12, pin: '1234' }], count: 1 }, { 'x-left': '41' });
  expect(
    await zapier.create('call_acme', { endpoint: 'rooms', houseId: 'a/b', floor: '2' }),
  ).toEqual({
    status: 200,
    answer: { rooms: [{ id: '12', pin: '(secret)' }], count: 1 },
    items: [{ id: '12', pin: '(secret)' }],
    left: 41,
    file: null,
  });
});

it('what is given as a whole joins the body to the letter', async () => {
  nock(HOST, { reqheaders: { version: '2' } })
    .post('/v1/bookings', { room: 'Hall', 'a.b': { c: [null] } })
    .reply(201, { id: 'b1' });
  const input = { endpoint: 'book', room: 'Hall', more: '{"a.b": {"c": [null]}}' };
  expect(await zapier.create('call_acme', input)).toMatchObject({ status: 201, items: [] });
});

it('what is given as a whole is the body where no field fills it, a list as well', async () => {
  const call = (input: object) => zapier.create('call_acme', { endpoint: 'guests', ...input });
  nock(HOST).post('/v1/guests', { name: 'Ada' }).reply(201, { id: 'g1' });
  expect(await call({ more: '{"name": "Ada"}' })).toMatchObject({ answer: { id: 'g1' } });
  nock(HOST)
    .post('/v1/guests', ['Ada', 'Ben'] as never)
    .reply(201, { id: 'g2' });
  expect(await call({ names: ['Ada', 'Ben'] })).toMatchObject({ answer: { id: 'g2' } });
});

it('shows all of an answer where nothing is named that is secret or in the headers', async () => {
  const plain = acmeZapier([
    openAction({
      ...words,
      headers: undefined as never,
      secrets: undefined as never,
      key: 'call_acme',
    }),
  ]);
  nock(HOST).get('/v1/house').reply(200, { pin: '1234' }, { 'x-left': '41' });
  expect(await plain.create('call_acme', { endpoint: 'house' })).toMatchObject({
    answer: { pin: '1234' },
    left: null,
  });
});

it('a file that the result may have is listed once, as a file', async () => {
  const labels = await zapier.run<{ key: string }[]>(
    'creates.call_acme.operation.outputFields',
    account(),
  );
  expect(labels.filter(({ key }) => key === 'file')).toEqual([
    { key: 'file', label: 'File', type: 'file' },
  ]);
});

it('joins the one item of a list, and what a query cannot hold is JSON in it', async () => {
  nock(HOST)
    .post('/v1/rows', [{ room: 'Hall', floor: 2 }] as never)
    .query({ at: '{"x":1}', of: ['a', 'b'] })
    .reply(201, [{ id: 'r1' }]);
  const input = { endpoint: 'rows', room: 'Hall', more: '{"floor": 2}' };
  expect(await zapier.create('call_acme', input)).toMatchObject({ items: [{ id: 'r1' }] });
});

it.each([
  ['an unknown endpoint', { endpoint: 'barns' }, 'Endpoint is not on the list.'],
  ['no endpoint', {}, 'Endpoint is required'],
  ['a missing value of the path', { endpoint: 'rooms' }, 'House ID is required'],
  [
    'a climbing value of the path',
    { endpoint: 'rooms', houseId: '..' },
    'House ID has no usable value',
  ],
  [
    'what its check refuses',
    { endpoint: 'book', room: 'a', until: 'a' },
    'Until: choose another one.',
  ],
  ['broken JSON', { endpoint: 'book', room: 'a', more: '{"a": 1' }, 'line 1, character 8'],
  [
    'a value that is given twice',
    { endpoint: 'book', room: 'a', more: '{"room": "b"}' },
    '“room” is sent by a field',
  ],
])('%s never reaches the network', async (_, input, message) => {
  const failure = await failureOf(zapier.create('call_acme', input));
  expect(failure.message).toContain(message);
});

it('a page for people is no answer, and a write that got one is not repeated', async () => {
  const lost = nock(HOST).post('/v1/bookings').reply(200, '<html>Sign in</html>');
  const { message } = await failureOf(
    zapier.create('call_acme', { endpoint: 'book', room: 'Hall' }),
  );
  expect(message).toContain('The record may have been saved or not');
  expect(lost.isDone()).toBe(true);
});

it('nothing is an answer where the vendor says that nothing is right', async () => {
  nock(HOST).post('/v1/bookings').reply(204);
  const input = { endpoint: 'book', room: 'Hall' };
  expect(await zapier.create('call_acme', input)).toMatchObject({ status: 204, items: [] });
});

it('a file is stored by Zapier', async () => {
  const stored = storedFiles();
  nock(HOST).get('/v1/plan').reply(200, 'PDF', { 'content-type': 'application/pdf' });
  const { file, answer } = await zapier.create('call_acme', { endpoint: 'plan' });
  expect({ file, answer }).toEqual({ file: stored[0]!.url, answer: null });
  expect(stored[0]!.bytes.toString()).toBe('PDF');
});

describe('a search', () => {
  const reply = (status: number, body: object) =>
    nock(HOST).get('/v1/houses/h1/rooms').reply(status, body);
  const find = () => zapier.find('find_acme', { endpoint: 'rooms', houseId: 'h1' });

  it('finds one answer', async () => {
    reply(200, { rooms: [{ id: 1 }, { id: 2 }] });
    expect(await find()).toMatchObject([{ items: [{ id: '1' }, { id: '2' }] }]);
  });

  it('finds nothing in an empty list, nor where the vendor has no such record', async () => {
    reply(200, { rooms: [] });
    expect(await find()).toEqual([]);
    reply(404, { error: 'none' });
    expect(await find()).toEqual([]);
  });

  it('finds a record that is no list, whatever it holds', async () => {
    nock(HOST).get('/v1/house').reply(200, {});
    expect(await zapier.find('find_acme', { endpoint: 'house' })).toMatchObject([
      { answer: {}, items: [] },
    ]);
  });

  it('does not read without a filter that an earlier step left empty', async () => {
    const run = zapier.run(
      'searches.find_acme.operation.perform',
      account(),
      { endpoint: 'rooms', houseId: 'h1', floor: '' },
      {},
      { endpoint: 'rooms', houseId: 'h1', floor: '{{1__floor}}' },
    );
    expect((await failureOf(run)).message).toContain('Floor is mapped from an earlier step');
  });
});
