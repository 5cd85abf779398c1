import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { network } from '../../src/core/http/publicNetwork.ts';
import { athleteField, type Fields, Gym, messageOf } from './workouts/gym.ts';
import { everyOrder, oneAfterTheOther } from './workouts/sideBySide.ts';

const server = createServer((_, answer) => answer.end('no known illness'));
const zoe = 'zoe.quist@example.com';
let gym: Gym;

beforeAll(async () => {
  server.listen(0);
  const real = await Gym.open();
  // A stored file has another address each time: its name tells the run that stored it.
  const shown = () =>
    real.sandbox.highlevel.state.contacts
      .filter(({ email }) => email === zoe)
      .map(({ firstName, customFields }) => [
        firstName,
        customFields.map(({ value }) => JSON.stringify(value).match(/(\w+)\.txt/)?.[1]),
      ]);
  gym = Object.assign(Object.create(real) as Gym, { shown });
});
beforeEach(() => jest.spyOn(network, 'isPublic').mockReturnValue(true));
afterEach(() => {
  jest.restoreAllMocks();
  gym.zapier.locks.ignore(false);
});
afterAll(async () => {
  server.close();
  await gym.close();
});

/** The field of a contact that takes a file, with a file of a name. */
const file = (name: string) => ({
  custom_cfMedicalForm0000001: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}.txt`,
});

/** A run that saves the contact with a name and a file of the same name. */
const saves =
  (key: string, name: string, more: Fields = {}) =>
  () =>
    gym.act(key, { email: zoe, firstName: name, ...file(name), ...more });

it.each([
  ['upsert_contact', 'upsert_contact'],
  ['create_contact', 'upsert_contact'],
])('%s and %s for one person at once end like one after the other', async (one, other) => {
  const runs = [saves(one, 'Zoe'), saves(other, 'Chloe')];
  const expected = await oneAfterTheOther(gym, runs);
  const { told } = await everyOrder(gym, runs);
  expect([...told].filter((end) => !expected.has(end))).toEqual([]);
});

it('without the lock a contact would get the name of one run and the file of the other', async () => {
  const runs = [saves('upsert_contact', 'Zoe'), saves('upsert_contact', 'Chloe')] as const;
  const expected = await oneAfterTheOther(gym, runs);
  gym.zapier.locks.ignore(true);
  gym.reset();
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  gym.sandbox.holdUp(({ path }) => {
    if (!path.startsWith('/forms/')) return undefined;
    asked.resolve();
    return held.promise;
  });
  const first = runs[0]();
  await asked.promise;
  gym.sandbox.holdUp();
  await runs[1]();
  held.resolve();
  await first;
  expect(expected).not.toContain(JSON.stringify({ ends: ['done', 'done'], shown: gym.shown() }));
});

it('runs for other people go on side by side', async () => {
  const runs = [
    saves('upsert_contact', 'Zoe'),
    saves('upsert_contact', 'Ben', { email: 'b@c.de' }),
  ];
  let waited = 0;
  gym.reset();
  gym.sandbox.holdUp(async () => {
    waited = Math.max(waited, gym.zapier.locks.waiting());
  });
  await Promise.all(runs.map((run) => run()));
  gym.sandbox.holdUp();
  expect(waited).toBe(0);
});

it('runs that name nobody by email or phone wait for one another', async () => {
  const named = (lastName: string) => gym.act('create_contact', { lastName });
  gym.reset();
  const held = Promise.withResolvers<void>();
  gym.sandbox.holdUp(() => held.promise);
  const runs = [named('Quist'), named('Torres')];
  while (gym.zapier.locks.waiting() === 0) await new Promise((resolve) => setImmediate(resolve));
  held.resolve();
  gym.sandbox.holdUp();
  await Promise.all(runs);
  expect(gym.zapier.locks.waiting()).toBe(0);
});

it('a contact whose file was not stored is there for the next Find or Create, though the search lags', async () => {
  gym.reset();
  gym.sandbox.highlevel.holdSearch();
  const run = () =>
    gym.findOrCreate('find_contact', {
      customFieldId: athleteField,
      customFieldValue: '999',
      firstName: 'Zoe',
      ...file('Zoe'),
    });
  gym.sandbox.fail({ service: 'highlevel', path: /^\/forms\//, status: 400 });
  const message = await messageOf(run());
  const { id } = await run();
  gym.sandbox.highlevel.catchUpSearch();
  expect(message).toContain(`The contact was saved (ID ${id}), but its file was not stored.`);
});
