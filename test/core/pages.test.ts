import nock from 'nock';
import { out } from '../../src/core/output.ts';
import { byOffset } from '../../src/core/paging.ts';
import { offline } from '../offline.ts';
import { acmeZapier, HOST, trigger } from './acme.ts';

const things = trigger({
  key: 'list_things',
  noun: 'Thing',
  label: 'List Things',
  description: 'Triggers when a thing is added.',
  docs: '',
  scopes: [],
  route: 'GET /things',
  input: () => ({}),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 2 }),
  result: 'things[]|',
  output: () => out.object({ id: out.id('1', 'Thing ID') }),
});

let asked: number;
const answer = (body: nock.Body) => {
  asked = 0;
  nock(HOST)
    .persist()
    .get('/v1/things')
    .query(true)
    .reply(200, () => {
      asked += 1;
      return body;
    });
};
offline();

const all = () =>
  acmeZapier([things]).poll(
    'list_things',
    {},
    {
      isPopulatingDedupe: true,
    },
  );

it('a vendor that hands out everything on every page is asked twice, and its list read once', async () => {
  answer({ things: [{ id: 1 }, { id: 2 }] });
  expect(await all()).toMatchObject([{ id: '1' }, { id: '2' }]);
  expect(asked).toBe(2);
});

it('one record where a list is expected too is a list of one', async () => {
  answer({ id: 1 });
  expect(await all()).toEqual([{ id: '1', revision: 'new' }]);
});
