import nock from 'nock';
import { text } from '../../src/core/fields.ts';
import { out } from '../../src/core/output.ts';
import { offline } from '../offline.ts';
import { account, acmeZapier, HOST, search } from './acme.ts';

const findThings = search({
  key: 'find_things',
  noun: 'Thing',
  label: 'Find Things',
  description: 'Finds things.',
  docs: '',
  scopes: [],
  route: 'GET /things',
  connectionDefaults: ['accountId', 'otherId'],
  input: () => ({ accountId: text().optional() }),
  result: 'things[]',
  output: () => out.object({ id: out.id('1', 'Thing ID') }),
});
const { find } = acmeZapier([findThings]);

offline();

it.each([
  ['fills a field that was left empty', {}, account().authData.accountId],
  ['yields to what the user chose', { accountId: 'mine' }, 'mine'],
])('a value of the connection %s', async (_, input, accountId) => {
  // `otherId` is unknown to the connection, so nothing is sent for it.
  nock(HOST)
    .get('/v1/things')
    .query({ accountId })
    .reply(200, { things: [{ id: 1 }] });
  expect(await find('find_things', input)).toEqual([{ id: '1' }]);
});
