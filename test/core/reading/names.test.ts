import nock from 'nock';
import { out } from '../../../src/core/output/output.ts';
import type { Names } from '../../../src/core/reading/names.ts';
import { forgetReferences } from '../../../src/core/reading/reference.ts';
import { skipBackoff } from '../../clock.ts';
import { offline } from '../../offline.ts';
import { account, acmeZapier, HOST, read } from '../acme.ts';

const people: Names = {
  known: ({ environment }) => [['me', environment]],
  list: {
    docs: '',
    scopes: [],
    route: 'GET /people',
    result: 'people[]',
    read: ({ id, name, team }) => [
      [id, name],
      [`${id}-team`, team],
    ],
  },
};

const tasks = read({
  key: 'get_tasks',
  noun: 'Task',
  label: 'Get Tasks',
  triggers: 'Triggers when a task is added.',
  finds: 'Finds tasks.',
  docs: '',
  scopes: [],
  route: 'GET /tasks',
  input: () => ({}),
  result: '[]',
  output: () =>
    out.object({
      id: out.id('t1', 'Task ID'),
      owner: out.id('p1', 'Owner ID'),
      ownerName: out.name('Ada', { of: 'owner', in: people, label: 'Owner' }),
      team: out.object({
        id: out.id('p1-team', 'Team ID'),
        name: out.name('Runners', { of: 'id', in: people }),
      }),
      helpers: out.list(out.text('p2')),
      helperNames: out.names('Ben', { of: 'helpers', in: people }),
      crew: out.list(out.any({ id: 'p2' })),
      crewNames: out.names('Ben', { of: 'crew', in: people }),
      url: out.made('https://acme.example/t1', ({ id }) => `https://acme.example/${id}`),
    }),
});

const zapier = acmeZapier([...tasks]);

const run = (kind: 'triggers' | 'searches', meta?: Record<string, unknown>) =>
  zapier.run<Record<string, unknown>[]>(
    `${kind}.get_tasks.operation.perform`,
    account(),
    { trigger_on: 'updated' },
    meta,
  );

const sent = (...records: Record<string, unknown>[]) =>
  nock(HOST).get('/v1/tasks').query(true).reply(200, records);

const listed = (...records: Record<string, unknown>[]) =>
  nock(HOST).get('/v1/people').reply(200, { people: records });

const ada = { id: 'p1', name: 'Ada', team: 'Runners' };
const ben = { id: 'p2', name: 'Ben', team: 'Swimmers' };

offline();
beforeEach(skipBackoff);
afterEach(() => {
  forgetReferences();
  zapier.cache.forget();
  jest.restoreAllMocks();
});

it('stand beside ids, nested and listed ones too, from one request that is remembered', async () => {
  const task = { id: 't1', owner: 'p1', team: { id: 'p1-team' }, helpers: ['p2', 'gone'] };
  sent(task, { ...task, id: 't2', owner: 'p2' });
  const list = listed(ada, ben);
  expect(await run('searches')).toMatchObject([
    { ownerName: 'Ada', team: { name: 'Runners' }, helperNames: ['Ben'] },
    { ownerName: 'Ben', url: 'https://acme.example/t2' },
  ]);
  expect(list.isDone()).toBe(true);
  forgetReferences();
  sent(task);
  expect(await run('searches')).toMatchObject([{ ownerName: 'Ada' }]);
});

it.each([
  ['an hour', 'p1', 61, 'Ada King'],
  ['five minutes where a name is missing', 'p2', 6, 'Ben'],
])('are looked up again after %s', async (_, owner, minutes, ownerName) => {
  sent({ id: 't1', owner: 'p1' });
  listed(ada);
  await run('searches');
  forgetReferences();
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + minutes * 60_000);
  sent({ id: 't1', owner });
  listed({ ...ada, name: 'Ada King' }, ben);
  expect(await run('searches')).toMatchObject([{ ownerName }]);
});

it('stay as they were while their list fails', async () => {
  sent({ id: 't1', owner: 'p1' });
  listed(ada);
  await run('searches');
  forgetReferences();
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 61 * 60_000);
  sent({ id: 't1', owner: 'p1' });
  nock(HOST).get('/v1/people').reply(404, {});
  expect(await run('searches')).toMatchObject([{ ownerName: 'Ada' }]);
});

it('stand beside records that the vendor sends in the place of their ids', async () => {
  sent({ id: 't1', crew: [{ id: 'p2' }, { id: 'gone' }, { id: 'p1' }] });
  listed(ada, ben);
  expect(await run('searches')).toMatchObject([{ crewNames: ['Ben', 'Ada'] }]);
});

it('take no request when a Zap is turned on', async () => {
  sent({ id: 't1', owner: 'p1' });
  const list = listed(ada);
  await run('triggers', { isPopulatingDedupe: true });
  expect(list.isDone()).toBe(false);
});

it.each([
  ['the vendor sends them', { owner: 'p1', ownerName: 'Ada Byron' }, 'Ada Byron'],
  ['the connection knows them', { owner: 'me' }, 'acme'],
  ['there is no id', {}, null],
])('take no request where %s', async (_, task, ownerName) => {
  sent({ id: 't1', ...task });
  expect(await run('searches')).toMatchObject([{ ownerName }]);
});

it.each([401, 403, 404, 429, 500, 503])(
  'are null when their list fails with %s',
  async (status) => {
    sent({ id: 't1', owner: 'p1' });
    nock(HOST).get('/v1/people').times(9).reply(status, {});
    nock(HOST).get('/v1/me').times(9).reply(200, {});
    expect(await run('searches')).toMatchObject([{ ownerName: null, owner: 'p1' }]);
  },
);

it('are asked for again after a list that failed', async () => {
  sent({ id: 't1', owner: 'p1' });
  nock(HOST).get('/v1/people').reply(404, {});
  await run('searches');
  sent({ id: 't1', owner: 'p1' });
  listed(ada);
  expect(await run('searches')).toMatchObject([{ ownerName: 'Ada' }]);
});

it('are not asked for again at once where the connection may not read their list', async () => {
  sent({ id: 't1', owner: 'p1' });
  sent({ id: 't1', owner: 'p1' });
  const list = nock(HOST).get('/v1/people').reply(401);
  nock(HOST).get('/v1/me').reply(200, {});
  await run('searches');
  expect(list.isDone()).toBe(true);
  expect(await run('searches')).toMatchObject([{ ownerName: null }]);
  expect(nock.pendingMocks()).toEqual([]);
});

it('make no new revision of a record when somebody is renamed', async () => {
  const revisionOf = async (name: string) => {
    sent({ id: 't1', owner: 'p1' });
    listed({ ...ada, name });
    const [found] = await run('triggers');
    expect(found).toMatchObject({ ownerName: name });
    zapier.cache.forget();
    forgetReferences();
    return found!.revision;
  };
  expect(await revisionOf('Ada Byron')).toBe(await revisionOf('Ada King'));
});

describe('of records that are too many to list', () => {
  const notes = read({
    key: 'get_notes',
    noun: 'Note',
    label: 'Get Notes',
    triggers: 'Triggers when a note is added.',
    finds: 'Finds notes.',
    docs: '',
    scopes: [],
    route: 'GET /notes',
    input: () => ({}),
    result: '[]',
    output: () =>
      out.object({
        id: out.id('n1', 'Note ID'),
        personId: out.id('p1', 'Person ID'),
        personName: out.name('Ada', {
          of: 'personId',
          in: {
            chosen: {
              docs: '',
              scopes: [],
              route: 'POST /people/search',
              repeatable: true,
              result: 'people[]',
              by: (ids) => ({ ids }),
              read: ({ id, name }) => [id, name],
            },
          },
        }),
      }),
  });
  const namesOf = async (status: number) => {
    nock(HOST)
      .get('/v1/notes')
      .reply(
        200,
        ['p1', 'p2', 'p1'].map((personId, id) => ({ id, personId })),
      );
    nock(HOST)
      .post('/v1/people/search', { ids: ['p1', 'p2'] })
      .times(status === 200 ? 1 : 9)
      .reply(status, { people: [ada] });
    const found = await acmeZapier([...notes]).find('get_notes');
    return found.map(({ personName }) => personName);
  };

  it('come from one request for the few that are needed', async () => {
    expect(await namesOf(200)).toEqual(['Ada', null, 'Ada']);
  });

  it('are done without when it fails', async () => {
    expect(await namesOf(500)).toEqual([null, null, null]);
  });
});
