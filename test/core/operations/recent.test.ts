import nock from 'nock';
import { text } from '../../../src/core/input/fields.ts';
import { ask } from '../../../src/core/operations/flow.ts';
import { recently } from '../../../src/core/operations/recent.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { MINUTE, pass, stopClock } from '../../clock.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from '../acme.ts';

const words = { noun: 'Thing', docs: '', scopes: [], description: 'Adds a thing.' };
const { action, flow } = vocabularyOf(acme);
const addThing = action({
  ...words,
  key: 'add_thing',
  label: 'Add Thing',
  route: 'POST /things',
  input: () => ({ name: text({ label: 'Name' }) }),
  output: () => out.object({ id: out.id('1', 'ID') }),
});
const thing = recently('thing', addThing);
const zapier = acmeZapier([
  flow({
    ...words,
    key: 'make_thing',
    label: 'Make Thing',
    input: () => ({ name: text({ label: 'Name' }) }),
    asks: [thing.make],
    *plan({ name }: { name: string }) {
      const made = yield* ask(thing.make, { of: name, name });
      return { result: 'existing' in made ? { id: made.existing } : { id: made.id, isNew: true } };
    },
    output: () => out.object({ id: out.id('1', 'ID'), isNew: out.yesNo(true) }),
  }),
]);
const make = (name = 'Bell') => zapier.create('make_thing', { name });
const answers = (status: number, body: object = {}) =>
  nock(HOST).post('/v1/things').reply(status, body);

offline();
beforeEach(() => {
  zapier.cache.forget();
  stopClock('2026-11-20T08:00:00Z');
});
afterEach(() => jest.useRealTimers());

it('makes a record once, and another one under another name', async () => {
  answers(201, { id: '7' });
  expect(await make()).toEqual({ id: '7', isNew: true });
  pass(9 * MINUTE);
  expect(await make()).toEqual({ id: '7', isNew: null });
  answers(201, { id: '8' });
  expect(await make('Drum')).toEqual({ id: '8', isNew: true });
});

it('knows nothing of it ten minutes later, when a search does', async () => {
  answers(201, { id: '7' });
  await make();
  pass(11 * MINUTE);
  answers(201, { id: '9' });
  expect(await make()).toMatchObject({ id: '9' });
});

it('waits a minute where an answer was lost', async () => {
  answers(500);
  await failureOf(make());
  expect(await failureOf(make())).toMatchObject({
    name: 'ThrottledError',
    message: expect.stringContaining('An earlier run may have made this thing'),
  });
  pass(MINUTE);
  answers(201, { id: '7' });
  expect(await make()).toMatchObject({ id: '7' });
});

it('tries again at once where the vendor refused', async () => {
  answers(422);
  await failureOf(make());
  answers(201, { id: '7' });
  expect(await make()).toMatchObject({ id: '7', isNew: true });
});
