import nock from 'nock';
import { StepError } from '../../../src/core/errors.ts';
import { text } from '../../../src/core/input/fields.ts';
import { ask } from '../../../src/core/operations/flow.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { MINUTE, pass, stopClock } from '../../clock.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from '../acme.ts';

/** A vendor that refuses a second thing of a name, and says which one it has. */
const { action, flow, read, search } = vocabularyOf({
  ...acme,
  explain: ({ status, body }) =>
    new StepError('halted', `Acme said ${status}`, {
      status,
      ...(status === 409 && { existing: String((body as { id: number }).id) }),
    }),
});
const words = { noun: 'Thing', docs: '', scopes: [] };
const thing = () => out.object({ id: out.id('1', 'ID'), name: out.text('Bell') });

const findThing = search({
  ...words,
  key: 'find_thing',
  label: 'Find Thing',
  description: 'Finds a thing.',
  route: 'GET /things',
  input: () => ({
    thingName: text({ label: 'Name' }).optional(),
    box: text().optional(),
  }),
  result: 'things[]',
  output: thing,
});
const getThing = read({
  ...words,
  key: 'get_thing',
  label: 'Get Thing',
  triggers: 'Triggers when a thing changes.',
  finds: 'Finds a thing.',
  route: 'GET /boxes/{box}/things/{thingId}',
  input: () => ({ box: text(), thingId: text() }),
  result: 'thing',
  output: thing,
});
const addThing = action({
  ...words,
  key: 'add_thing',
  label: 'Add Thing',
  description: 'Adds a thing.',
  route: 'POST /things',
  input: () => ({ name: text({ label: 'Name' }), box: text().optional() }),
  lock: { on: 'things' },
  unlessFound: {
    search: findThing,
    by: ['thingName'],
    standIns: { thingName: 'name' },
    read: getThing.search,
  },
  output: thing,
});
const zapier = acmeZapier([
  findThing,
  ...getThing,
  addThing,
  flow({
    ...words,
    key: 'make_thing',
    label: 'Make Thing',
    description: 'Adds a thing.',
    lock: { on: 'things' },
    input: () => ({ name: text({ label: 'Name' }) }),
    asks: [addThing],
    *plan({ name }: { name: string }) {
      return { result: yield* ask(addThing, { name }) };
    },
    output: thing,
  }),
]);

const form = { thingName: 'Bell', name: 'Bell', box: 'b1' };
const bell = { id: '7', name: 'Bell' };
const add = (input: object = form, key = 'add_thing') =>
  zapier.create(key, input, { withSearch: 'find_thing' });

/** What the search answers, as often as it is asked. */
const finds = (things: object[], query: object = { thingName: 'Bell', box: 'b1' }) =>
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(query as Record<string, string>)
    .reply(200, { things });
const makes = (status: number, body: object) => nock(HOST).post('/v1/things').reply(status, body);
const reads = (id: string, status: number, body: object = {}) =>
  nock(HOST).get(`/v1/boxes/b1/things/${id}`).reply(status, body);

offline();
beforeEach(() => {
  zapier.cache.forget();
  stopClock('2026-11-20T08:00:00Z');
});
afterEach(() => jest.useRealTimers());

it('gives what the search finds by now', async () => {
  finds([bell]);
  expect(await add()).toEqual(bell);
});

it('creates what is not found, and gives it to the next run that looks for the same', async () => {
  finds([]);
  makes(201, bell);
  expect(await add()).toEqual(bell);
  pass(9 * MINUTE);
  reads('7', 200, { thing: { id: 7, name: 'Bell, renamed' } });
  expect(await add()).toEqual({ id: '7', name: 'Bell, renamed' });
});

it('creates for a run that looks for something else', async () => {
  finds([]);
  makes(201, bell);
  await add();
  finds([], { thingName: 'Bell', box: 'b2' });
  makes(201, { id: '8', name: 'Bell' });
  expect(await add({ ...form, box: 'b2' })).toMatchObject({ id: '8' });
});

it('creates again where the record is gone', async () => {
  finds([]);
  makes(201, bell);
  await add();
  reads('7', 404);
  makes(201, { id: '8', name: 'Bell' });
  expect(await add()).toMatchObject({ id: '8' });
  reads('8', 200, { thing: { id: '8', name: 'Bell' } });
  expect(await add()).toMatchObject({ id: '8' });
});

it('waits a minute where the answer of an earlier run was lost', async () => {
  finds([]);
  makes(500, {});
  await failureOf(add());
  expect(await failureOf(add())).toMatchObject({
    name: 'ThrottledError',
    message: expect.stringContaining('An earlier run may have made this thing'),
  });
  pass(MINUTE);
  makes(201, bell);
  expect(await add()).toEqual(bell);
});

it('gives the record that the vendor names instead of making a second one', async () => {
  finds([]);
  makes(409, { id: 7 });
  reads('7', 200, { thing: bell });
  expect(await add()).toEqual(bell);
});

it('says what the vendor said where the named record cannot be read', async () => {
  finds([]);
  makes(409, { id: 7 });
  reads('7', 404);
  expect(await failureOf(add())).toMatchObject({ message: 'Acme said 409' });
});

it('looks by the field of the create that holds the same, where the search’s own is not there', async () => {
  finds([bell], { thingName: 'Bell' });
  expect(await add({ name: 'Bell' })).toEqual(bell);
});

it('checks the input before it looks', async () => {
  expect(await failureOf(add({ thingName: 'Bell' }))).toMatchObject({
    message: expect.stringContaining('Name is required'),
  });
});

it.each([
  ['alone', () => zapier.create('add_thing', form)],
  ['as a part of a plan', () => add({ name: 'Bell' }, 'make_thing')],
])('looks for nothing %s', async (_, create) => {
  makes(201, bell);
  expect(await create()).toMatchObject(bell);
});

it('looks for nothing where no field tells the record from others', async () => {
  const adding = action({
    ...words,
    key: 'add_thing',
    label: 'Add Thing',
    description: 'Adds a thing.',
    route: 'POST /things',
    input: () => ({ name: text({ label: 'Name' }), box: text() }),
    lock: { on: 'things' },
    unlessFound: { search: findThing, by: ['thingName'], read: getThing.search },
    output: thing,
  });
  makes(201, bell);
  const input = { name: 'Bell', box: 'b1' };
  const meta = { withSearch: 'find_thing' };
  expect(await acmeZapier([adding]).create('add_thing', input, meta)).toEqual(bell);
});
