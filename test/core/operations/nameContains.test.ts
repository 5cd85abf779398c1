import nock from 'nock';
import { nameContains, nameField } from '../../../src/core/operations/nameContains.ts';
import { out } from '../../../src/core/output/output.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, HOST, search } from '../acme.ts';

const zapier = acmeZapier([
  search({
    key: 'find_teams',
    noun: 'Team',
    label: 'Find Teams',
    description: 'Finds teams.',
    docs: '',
    scopes: [],
    route: 'GET /teams',
    input: () => ({}),
    searchInput: nameField,
    searchFilter: nameContains,
    result: '[]',
    output: () => out.object({ id: out.id('1', 'ID') }),
  }),
]);

const TEAMS = [
  { id: '1', name: 'Morning Runners' },
  { id: '2', label: 'Trail runners' },
  { id: '3', name: null },
];

offline();

it.each([
  ['RUN', ['1', '2']],
  ['morning r', ['1']],
  [' trail ', ['2']],
  ['swim', []],
  [undefined, ['1', '2', '3']],
])('the name %j finds %j', async (name, ids) => {
  // The vendor knows no such filter: the request carries none.
  nock(HOST).get('/v1/teams').reply(200, TEAMS);
  const found = await zapier.find('find_teams', { name });
  expect(found.map(({ id }) => id)).toEqual(ids);
});
