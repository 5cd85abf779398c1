import nock from 'nock';
import { StepError } from '../../../src/core/errors.ts';
import { text } from '../../../src/core/input/fields.ts';
import { ask } from '../../../src/core/operations/flow.ts';
import { recently, recentRecord } from '../../../src/core/operations/recent.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import type { Step } from '../../../src/core/service.ts';
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
/** What a plan that writes in another way remembers, and looks up before it writes. */
const linking = acmeZapier([
  flow({
    ...words,
    key: 'link_thing',
    label: 'Link Thing',
    input: () => ({ name: text({ label: 'Name' }), id: text({ label: 'ID' }) }),
    asks: [thing.recall, thing.keep],
    *plan({ name, id }: { name: string; id: string }) {
      const known = yield* ask(thing.recall, { of: name });
      if (!known) yield* ask(thing.keep, { of: name, id });
      return { result: { id: known ?? id, isNew: !known } };
    },
    output: () => out.object({ id: out.id('1', 'ID'), isNew: out.yesNo(true) }),
  }),
]);
const link = (name: string, id: string) => linking.create('link_thing', { name, id });

const make = (name = 'Bell') => zapier.create('make_thing', { name });
const answers = (status: number, body: object = {}) =>
  nock(HOST).post('/v1/things').reply(status, body);

offline();
beforeEach(() => {
  zapier.cache.forget();
  linking.cache.forget();
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

it('knows a record that was made before its step failed', async () => {
  const kept = new Map<string, unknown>();
  const cache = {
    get: async (key: string) => kept.get(key) ?? null,
    set: async (key: string, value: unknown) => kept.set(key, value),
  };
  const recent = recentRecord({ z: { cache }, service: acme } as unknown as Step, 'bell', 'Thing');
  const failing = async () => {
    throw new StepError('halted', 'Its file was not stored.', { made: '7' });
  };
  await expect(recent.make(failing)).rejects.toThrow('Its file was not stored.');
  expect(await recent.recall()).toBe('7');
});

it('takes the record that is there for its own where the vendor names it, and remembers it', async () => {
  const naming = vocabularyOf({
    ...acme,
    explain: ({ status, body }) =>
      new StepError('error', 'There is one.', {
        status,
        existing: String((body as { existing: number }).existing),
      }),
  });
  const add = naming.action({
    ...words,
    key: 'add_thing',
    label: 'Add Thing',
    route: 'POST /things',
    input: () => ({ name: text({ label: 'Name' }) }),
    output: () => out.object({ id: out.id('1', 'ID') }),
  });
  const { make: makeOnce } = recently('thing', add);
  const host = acmeZapier([
    naming.flow({
      ...words,
      key: 'make_thing',
      label: 'Make Thing',
      input: () => ({ name: text({ label: 'Name' }) }),
      asks: [makeOnce],
      *plan({ name }: { name: string }) {
        const made = yield* ask(makeOnce, { of: name, name });
        return { result: 'existing' in made ? { existing: made.existing } : { id: made.id } };
      },
      output: () => out.object({ id: out.id('1', 'ID'), existing: out.id('1', 'Existing ID') }),
    }),
  ]);
  answers(400, { existing: 5 });
  const first = await host.create('make_thing', { name: 'Bell' });
  expect(first).toEqual({ id: null, existing: '5' });
  // The next run asks nobody.
  expect(await host.create('make_thing', { name: 'Bell' })).toEqual(first);
});

it('keeps what a plan wrote in another way, by its name, for ten minutes', async () => {
  expect(await link('Bell', '7')).toEqual({ id: '7', isNew: true });
  expect(await link('Drum', '8')).toEqual({ id: '8', isNew: true });
  pass(9 * MINUTE);
  expect(await link('Bell', '9')).toEqual({ id: '7', isNew: false });
  pass(2 * MINUTE);
  expect(await link('Bell', '9')).toEqual({ id: '9', isNew: true });
});
