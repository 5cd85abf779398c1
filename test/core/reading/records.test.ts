import nock from 'nock';
import { out } from '../../../src/core/output/output.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, HOST, read } from '../acme.ts';

const getPoem = read({
  key: 'get_poem',
  noun: 'Poem',
  label: 'Get Poem',
  triggers: 'Triggers when the poem changes.',
  finds: 'Finds the poem.',
  docs: '',
  scopes: [],
  route: 'GET /poem',
  input: () => ({}),
  result: '',
  gather: 'lines',
  output: () =>
    out.object({
      id: out.id('poem', 'Poem ID'),
      lines: out.list(out.object({ text: out.text('The sea') })),
    }),
  derive: (record) => ({ id: 'poem', ...record }),
});
const { find, poll } = acmeZapier(getPoem);
const answer = (body: nock.Body) => nock(HOST).get('/v1/poem').reply(200, body);

offline();

it('what the vendor lists makes one record', async () => {
  answer([{ text: 'The sea' }, { text: 'The shore' }]);
  const poem = { id: 'poem', lines: [{ text: 'The sea' }, { text: 'The shore' }] };
  expect(await find('get_poem')).toEqual([poem]);
});

it('a single one counts as a list of one, and none is no record', async () => {
  answer({ text: 'The sea' });
  expect(await find('get_poem')).toEqual([{ id: 'poem', lines: [{ text: 'The sea' }] }]);
  answer([]);
  expect(await find('get_poem')).toEqual([]);
});

it('as a trigger it starts the Zap when any of them changes', async () => {
  answer([{ text: 'The sea' }]);
  const [before] = await poll('get_poem');
  answer([{ text: 'The sea' }, { text: 'The shore' }]);
  const [after] = await poll('get_poem');
  expect(after?.revision).not.toBe(before?.revision);
});
