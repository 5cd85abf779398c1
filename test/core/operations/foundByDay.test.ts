import nock from 'nock';
import { integer, text, timeOfDay } from '../../../src/core/input/fields.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { extended, out } from '../../../src/core/output/output.ts';
import { byPage } from '../../../src/core/reading/paging.ts';
import { offline } from '../../offline.ts';
import { account, acme, acmeZapier, event, HOST } from '../acme.ts';

type Person = { id: string; born: string | null; changed: string; team?: string };

const people = {
  noun: 'Person',
  docs: '',
  scopes: [],
  route: 'GET /people',
  result: 'people[]',
  bells: [],
  description: 'Triggers when a person has their birthday.',
  input: () => ({
    ahead: integer({ label: 'Days Before', min: 0, max: 60, local: true }).optional(),
    time: timeOfDay({ label: 'Time of Day', local: true }).optional(),
    team: text({ label: 'Team', local: true }).optional(),
  }),
  when: { yearly: { day: 'born', ahead: 'ahead', time: 'time' } },
  output: () =>
    extended(out.object({ id: out.id('1', 'Person ID') }), {
      born: out.text('1990-03-11', { from: ['happened.before'] }),
      birthday: out.text('2026-03-11', { from: ['happened.after'] }),
    }),
} as const;

const words = {
  ...people,
  key: 'birthday_by_ids',
  label: 'Birthday',
  changed: 'changed',
  latestFirst: 'changed',
  paging: byPage({ page: 'page', size: 'size', max: 100 }),
  byIds: (ids: readonly string[]) => ({ ids: ids.join(',') }),
} as const;

const operations = [
  event({
    ...people,
    key: 'birthday',
    label: 'Birthday',
    keeps: ({ team }, values) => !values.team || team === values.team,
  }),
  event(words),
  vocabularyOf({ ...acme, zoneOf: async () => 'America/New_York' }).event({
    ...words,
    key: 'birthday_in_zone',
  }),
];

let now: number;
let everyone: Person[];
let asked: string[][];

offline();
afterEach(() => jest.restoreAllMocks());
beforeEach(() => {
  now = Date.parse('2026-03-10T20:00:00Z');
  asked = [];
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  nock(HOST)
    .persist()
    .get('/v1/people')
    .query(true)
    .reply(200, (uri) => {
      const query = new URL(uri, HOST).searchParams;
      const ids = query.get('ids')?.split(',');
      if (ids) asked.push(ids);
      const size = Number(query.get('size') ?? everyone.length);
      const from = (Number(query.get('page') ?? 1) - 1) * size;
      const found = everyone.filter(({ id }) => !ids || ids.includes(id));
      found.sort((a, b) => b.changed.localeCompare(a.changed));
      return { people: found.slice(from, from + size) };
    });
});

const LONG_AGO = '2026-01-01T00:00:00Z';
const born = (id: string, day: string | null, more: Partial<Person> = {}): Person => ({
  id,
  born: day,
  changed: LONG_AGO,
  ...more,
});
/** A page of people that changed later than others, so that a poll reads nobody else. */
const onFirstPage = Array.from({ length: 100 }, (_, index) =>
  born(`first${index}`, null, { changed: '2026-01-02T00:00:00Z' }),
);
const at = (time: string) => {
  now = Date.parse(time);
};
const idsOf = (items: readonly Record<string, unknown>[]) => items.map(({ id }) => id).sort();

const turnOn = (key: string, input: object = {}, authData: Record<string, string> = {}) => {
  const { label, authData: own } = account();
  return acmeZapier(operations).turnOn(
    key,
    { label, authData: { ...own, ...authData } },
    { ...input },
  );
};

it('whoever has a day that comes round is asked for by id, a hundred at once', async () => {
  const many = Array.from({ length: 205 }, (_, index) => born(`p${index}`, '1990-03-11'));
  everyone = [...onFirstPage, ...many, born('other', '1990-03-12')];
  const zap = await turnOn('birthday_by_ids');
  expect(await zap.poll()).toEqual([]);
  expect(asked).toEqual([]);
  at('2026-03-11T09:00:00Z');
  const found = await zap.poll();
  expect(idsOf(found)).toEqual(many.map(({ id }) => id).sort());
  expect(found[0]).toMatchObject({ born: '1990-03-11', birthday: '2026-03-11' });
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 5]);
  expect(await zap.poll()).toEqual([]);
});

it('those that a poll has read are not asked for, and those that are gone do not start the Zap', async () => {
  everyone = [...onFirstPage, ...['kept', 'gone', 'edited'].map((id) => born(id, '1990-03-11'))];
  const zap = await turnOn('birthday_by_ids');
  at('2026-03-11T09:01:00Z');
  everyone = [
    ...onFirstPage,
    born('kept', '1990-03-11'),
    born('edited', '1991-03-11', { changed: '2026-03-11T09:00:00Z' }),
  ];
  const found = await zap.poll();
  expect(idsOf(found)).toEqual(['edited', 'kept']);
  expect(found.find(({ id }) => id === 'edited')).toMatchObject({ born: '1991-03-11' });
  expect(asked.map((ids) => [...ids].sort())).toEqual([['gone', 'kept']]);
});

it('a list that is read whole needs no ids, and only those that the user wants start the Zap', async () => {
  everyone = [
    born('red', '1990-03-13', { team: 'red' }),
    born('blue', '1990-03-13', { team: 'blue' }),
    born('late', '1990-03-14', { team: 'red' }),
  ];
  const zap = await turnOn('birthday', { team: 'red', ahead: 2, time: '10:30' });
  at('2026-03-11T10:29:00Z');
  expect(await zap.poll()).toEqual([]);
  at('2026-03-11T10:30:00Z');
  expect(await zap.poll()).toMatchObject([{ id: 'red', birthday: '2026-03-13' }]);
  expect(asked).toEqual([]);
});

it.each([
  ['of the service', 'birthday_in_zone', {}, '2026-03-11T13:00:00Z'],
  ['of the account', 'birthday_by_ids', { timezone: 'Europe/Berlin' }, '2026-03-11T08:00:00Z'],
])('the clock is that %s', async (_, key, authData, nine) => {
  everyone = [born('1', '1990-03-11')];
  const zap = await turnOn(key, {}, authData);
  at(nine);
  now -= 1000;
  expect(await zap.poll()).toEqual([]);
  at(nine);
  expect(await zap.poll()).toMatchObject([{ id: '1', birthday: '2026-03-11' }]);
});

it('the editor shows days as if they were this year’s, of those that the user wants', async () => {
  everyone = [
    born('none', null, { team: 'red' }),
    born('blue', '1990-01-02', { team: 'blue' }),
    born('red', '1985-12-31', { team: 'red' }),
  ];
  const shown = (key: string, input: object) =>
    acmeZapier(operations).poll(key, input, { isLoadingSample: true });
  expect(await shown('birthday', { team: 'red' })).toMatchObject([
    { id: 'red', born: '1985-12-31', birthday: '2026-12-31' },
  ]);
  expect(idsOf(await shown('birthday_by_ids', {}))).toEqual(['blue', 'red']);
});
