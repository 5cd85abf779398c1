import nock from 'nock';
import { integer, recordId, text } from '../../../src/core/input/fields.ts';
import { ask, halt, isOver, later, remembered } from '../../../src/core/operations/flow.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { forgetReferences, type Reference } from '../../../src/core/reading/reference.ts';
import type { Service } from '../../../src/core/service.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from '../acme.ts';

/** Acme with accounts below the connection's own, one of which every step names. */
const branches: Service<'accountId'> = {
  ...acme,
  context: ({ inputData }) => ({ accountId: inputData.branchId as string }),
  connectionFields: () => ({ branchId: recordId({ label: 'Branch' }) }),
};

const words = { noun: 'Thing', docs: '', scopes: ['things.write'] };
const thing = () => out.object({ id: out.id('1', 'ID') });

/** The two operations that the flows here are made of. */
const partsOf = (service: Service<'accountId'>) => {
  const { search, action } = vocabularyOf(service);
  return {
    findThings: search({
      ...words,
      key: 'find_things',
      label: 'Find Things',
      description: 'Finds things.',
      route: 'GET /accounts/{accountId}/things',
      input: () => ({ name: text({ label: 'Name' }) }),
      result: 'things[]',
      output: thing,
    }),
    addThing: action({
      ...words,
      key: 'add_thing',
      label: 'Add Thing',
      description: 'Adds a thing.',
      scopes: ['things.add'],
      route: 'POST /accounts/{accountId}/things',
      input: () => ({ name: text({ label: 'Name' }), size: integer().optional() }),
      output: thing,
    }),
  };
};

const flowOf = (service: Service<'accountId'>) => {
  const { findThings, addThing } = partsOf(service);
  return vocabularyOf(service).flow({
    ...words,
    key: 'ensure_thing',
    label: 'Ensure Thing',
    description: 'Adds a thing unless there is one.',
    input: () => ({ name: text({ label: 'Name' }), size: integer().optional() }),
    asks: [findThings, addThing],
    *plan({ name, size }: { name: string; size?: number | undefined }) {
      const things = yield* ask(findThings, { name });
      if (things.length > 150) return halt('There are too many things.');
      if (things.length > 140) return later('There are many things now.');
      const added = things[0] ?? (yield* ask(addThing, { name, size }));
      return { result: { id: added.id, found: things.length } };
    },
    output: () =>
      out.object({ id: out.id('1', 'ID'), found: out.integer(1), requests: out.integer(2) }),
  });
};

const flow = flowOf(acme);
const zapier = acmeZapier([flow]);
const ensure = (input: object = { name: 'Bell', size: '3' }) =>
  zapier.create('ensure_thing', input);

const list = (count: number, account = 'a1') =>
  nock(HOST)
    .get(`/v1/accounts/${account}/things`)
    .query({ name: 'Bell' })
    .reply(200, { things: Array.from({ length: count }, (_, id) => ({ id })) });
const adds = (account = 'a1') =>
  nock(HOST).post(`/v1/accounts/${account}/things`, { name: 'Bell', size: 3 });

offline();

it('asks for one operation after the other and counts the requests', async () => {
  list(0);
  adds().reply(201, { id: 7 });
  expect(await ensure()).toEqual({ id: '7', found: 0, requests: 2 });
  list(1);
  expect(await ensure()).toEqual({ id: '0', found: 1, requests: 1 });
});

it('lets a plan see all that a search finds, where a Zap gets a hundred', async () => {
  list(120);
  expect(await ensure()).toMatchObject({ found: 120 });
});

it('halts where the plan does', async () => {
  list(151);
  expect(await failureOf(ensure())).toEqual({
    name: 'HaltedError',
    message: 'There are too many things.',
  });
});

it('runs again later where the plan says so', async () => {
  list(141);
  expect(await failureOf(ensure())).toMatchObject({
    name: 'ThrottledError',
    message: 'There are many things now.',
  });
});

it('checks its own input before it asks for anything', async () => {
  expect(await failureOf(ensure({ size: 'big' }))).toMatchObject({
    message: expect.stringMatching(/Name is required.*|Size/),
  });
});

it('ends with the error of an operation inside, and asks for nothing after it', async () => {
  list(0);
  adds().reply(422, {});
  expect(await failureOf(ensure())).toMatchObject({
    message: expect.stringContaining('Acme said 422'),
  });
});

it('says that it may be replayed when an answer is lost, since it looks before it writes', async () => {
  list(0);
  adds().replyWithError(Object.assign(new Error('socket'), { code: 'ECONNRESET' }));
  const { message } = await failureOf(ensure());
  expect(message).toMatch(/replay it/);
  expect(message).not.toMatch(/doubled/);
});

it('says that the record may have been made when an answer is lost, where it would make another one', async () => {
  const { addThing } = partsOf(acme);
  const twice = vocabularyOf(acme).flow({
    ...words,
    key: 'add_another_thing',
    label: 'Add Another Thing',
    description: 'Adds a thing.',
    input: () => ({ name: text({ label: 'Name' }) }),
    doubles: true,
    asks: [addThing],
    *plan({ name }: { name: string }) {
      return { result: yield* ask(addThing, { name }) };
    },
    output: () => out.object({ id: out.id('1', 'ID'), requests: out.integer(1) }),
  });
  nock(HOST)
    .post('/v1/accounts/a1/things')
    .replyWithError(Object.assign(new Error('socket'), { code: 'ECONNRESET' }));
  const { message } = await failureOf(
    acmeZapier([twice]).create('add_another_thing', { name: 'Bell' }),
  );
  expect(message).toMatch(/so that it is not doubled/);
});

it('needs the scopes of all that it uses', () => {
  expect(flow.scopes).toEqual(expect.arrayContaining(['things.write', 'things.add']));
  expect(flow.routes).toEqual([
    'GET /accounts/{accountId}/things',
    'POST /accounts/{accountId}/things',
  ]);
});

it('passes the account that the step names to each of its parts', async () => {
  const below = acmeZapier([flowOf(branches)]);
  list(0, 'b2');
  adds('b2').reply(201, { id: 9 });
  expect(
    await below.create('ensure_thing', { branchId: 'b2', name: 'Bell', size: 3 }),
  ).toMatchObject({ id: '9' });
});

it('is a search when its plan only reads, and finds nothing where the plan halts', async () => {
  const { findThings } = partsOf(acme);
  const report = vocabularyOf(acme).flow({
    ...words,
    key: 'count_things',
    label: 'Count Things',
    description: 'Finds how many things there are.',
    readsOnly: true,
    input: () => ({ name: text({ label: 'Name' }) }),
    asks: [findThings],
    *plan({ name }: { name: string }) {
      const things = yield* ask(findThings, { name });
      return things.length > 0 ? { result: { found: things.length } } : halt('There are none.');
    },
    output: () => out.object({ found: out.integer(1) }),
  });
  const reading = acmeZapier([report]);
  list(2);
  expect(await reading.find('count_things', { name: 'Bell' })).toEqual([{ found: 2 }]);
  list(0);
  expect(await reading.find('count_things', { name: 'Bell' })).toEqual([]);
});

it.each([
  [0, 'HaltedError', 'There is none.'],
  [2, 'ThrottledError', 'There are several for now.'],
])('ends where a part of its plan does (%d things)', async (count, name, message) => {
  const { findThings } = partsOf(acme);
  function* theOne(called: string) {
    const [first, ...others] = yield* ask(findThings, { name: called });
    if (!first) return halt('There is none.');
    return others.length > 0 ? later('There are several for now.') : first;
  }
  const picking = acmeZapier([
    vocabularyOf(acme).flow({
      ...words,
      key: 'pick_thing',
      label: 'Pick Thing',
      description: 'Picks a thing.',
      input: () => ({ name: text({ label: 'Name' }) }),
      asks: [findThings],
      *plan({ name: called }: { name: string }) {
        const found = yield* theOne(called);
        return isOver(found) ? found : { result: { id: found.id } };
      },
      output: thing,
    }),
  ]);
  const pick = () => picking.create('pick_thing', { name: 'Bell' });
  list(count);
  expect(await failureOf(pick())).toMatchObject({ name, message });
  list(1);
  expect(await pick()).toEqual({ id: '0' });
});

describe('the account’s own fields in a plan', () => {
  const fields: Reference<{ id: string }> = {
    docs: '',
    scopes: [],
    route: 'GET /fields',
    result: 'fields[]',
    read: ({ id }) => ({ id: String(id) }),
  };
  const { search } = vocabularyOf(acme);
  const findThings = search({
    ...words,
    key: 'find_things',
    label: 'Find Things',
    description: 'Finds things.',
    route: 'GET /things',
    input: () => ({}),
    result: '[]',
    output: () => out.object({ value: out.text('a') }),
    custom: {
      definitions: fields,
      prefix: 'custom_',
      shape: () => ({}),
      pack: () => ({}),
      present: () => true,
      decode: (record) => record,
      outputFields: () => [],
    },
  });
  const fieldList = remembered(findThings, fields);
  const counting = acmeZapier([
    vocabularyOf(acme).flow({
      ...words,
      key: 'count_fields',
      label: 'Count Fields',
      description: 'Finds how many fields there are.',
      readsOnly: true,
      input: () => ({ fresh: text().optional() }),
      asks: [findThings, fieldList],
      *plan({ fresh }: { fresh?: string | undefined }) {
        yield* ask(findThings, {});
        const known = yield* ask(fieldList, { fresh: fresh === 'yes' });
        return { result: { found: known.length } };
      },
      output: () => out.object({ found: out.integer(1), requests: out.integer(1) }),
    }),
  ]);
  const count = (input: object = {}) => {
    nock(HOST)
      .get('/v1/things')
      .reply(200, [{ value: 'a' }]);
    return counting.find('count_fields', input);
  };
  const answer = (...ids: string[]) =>
    nock(HOST)
      .get('/v1/fields')
      .reply(200, { fields: ids.map((id) => ({ id })) });
  afterEach(() => forgetReferences());

  it('are not asked for by its parts, and are remembered for the plan until it asks anew', async () => {
    answer('a');
    expect(await count()).toEqual([{ found: 1, requests: 2 }]);
    expect(await count()).toEqual([{ found: 1, requests: 1 }]);
    answer('a', 'b');
    expect(await count({ fresh: 'yes' })).toEqual([{ found: 2, requests: 2 }]);
  });
});
