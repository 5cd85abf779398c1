import nock from 'nock';
import { text } from '../../../src/core/input/fields.ts';
import { out } from '../../../src/core/output/output.ts';
import { time } from '../../../src/core/reading/wait.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, action, failureOf, HOST } from '../acme.ts';

const bake = action({
  key: 'create_cake',
  noun: 'Cake',
  label: 'Create Cake',
  description: 'Adds a cake.',
  docs: '',
  scopes: [],
  route: 'POST /cakes',
  input: () => ({ name: text() }),
  output: () => out.object({ id: out.id('1', 'Cake ID'), status: out.text('done') }),
  wait: {
    route: 'GET /cakes/{id}',
    until: ({ status }) => status !== 'baking',
    every: 1000,
    failure: ({ status }) =>
      status === 'burnt' ? { outcome: 'halted', message: 'The cake is burnt.' } : undefined,
  },
});

const zapier = acmeZapier([bake]);

/** Time that the step waited, none of it real. */
let waits: number[];
offline();
beforeEach(() => {
  waits = [];
  const start = Date.now();
  const passed = () => waits.reduce((sum, one) => sum + one, 0);
  jest.spyOn(Date, 'now').mockImplementation(() => start + passed());
  jest.spyOn(time, 'pause').mockImplementation(async (milliseconds) => {
    waits.push(milliseconds);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const ID = '3460000000000000001';
const json = { 'content-type': 'application/json' };
const answers = (status: string) => [`{"id":${ID},"status":"${status}"}`, json] as const;
const written = (status: string) =>
  nock(HOST)
    .post('/v1/cakes', { name: 'Carrot' })
    .reply(201, ...answers(status));
const looks = (...statuses: string[]) =>
  statuses.map((status) =>
    nock(HOST)
      .get(`/v1/cakes/${ID}`)
      .query({})
      .reply(200, ...answers(status)),
  );
const run = () => zapier.create('create_cake', { name: 'Carrot' });

it('gives the record at once when the vendor is done with it at once', async () => {
  written('done');
  expect(await run()).toEqual({ id: ID, status: 'done' });
  expect(waits).toEqual([]);
});

it('looks until the vendor is done, each time a little later', async () => {
  written('baking');
  looks('baking', 'baking', 'done');
  expect(await run()).toEqual({ id: ID, status: 'done' });
  expect(waits).toEqual([1000, 1500, 2250]);
});

it('gives what it last saw when the time of the step is over', async () => {
  written('baking');
  nock(HOST)
    .persist()
    .get(`/v1/cakes/${ID}`)
    .reply(200, ...answers('baking'));
  expect(await run()).toEqual({ id: ID, status: 'baking' });
  expect(waits).toHaveLength(6);
  expect(waits.reduce((sum, one) => sum + one, 0)).toBeLessThan(22_000);
});

it('says what came to nothing', async () => {
  written('baking');
  looks('burnt');
  expect(await failureOf(run())).toEqual({ name: 'HaltedError', message: 'The cake is burnt.' });
});

it.each([401, 404, 429])('keeps the written record when a look answers %i', async (status) => {
  written('baking');
  nock(HOST).get(`/v1/cakes/${ID}`).reply(status, {});
  nock(HOST).get('/v1/me').optionally().reply(401, {});
  expect(await run()).toEqual({ id: ID, status: 'baking' });
});

it('names the route that it looks at', () => {
  expect(bake.routes).toEqual(['POST /cakes', 'GET /cakes/{id}']);
});
