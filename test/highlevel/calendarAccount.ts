import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import type { Account } from '../../src/sandbox/zapier.ts';
import { testZapier } from '../appHandler.ts';

type Fields = Record<string, unknown>;

/** Harbor Gym's calendars, behind a connected account; every test starts with the same ones. */
export function calendarAccount() {
  const before = { ...process.env };
  const zapier = testZapier();
  let sandbox: Sandbox;
  let account: Account;

  beforeEach(async () => {
    sandbox = await startSandbox();
    sandbox.highlevel.setRateLimit({ max: 10_000 });
    Object.assign(process.env, sandbox.env);
    account = await zapier.connect('highlevel', sandbox.approve);
  });
  afterEach(() => sandbox.close());
  afterAll(() => {
    process.env = before;
  });

  const run =
    (kind: string) =>
    <T = Fields[]>(key: string, input: Fields = {}, meta: Fields = {}) =>
      zapier.run<T>(`${kind}.${key}.operation.perform`, account, input, meta);
  const find = run('searches');
  const create = run('creates');
  return {
    ids: {
      personal: 'calendarPersonal0001',
      spin: 'calendarSpinClass001',
      group: 'calendarGroupCoach01',
      coach: 'userSamRivera0000001',
      manager: 'userGraceOkafor00001',
      ada: 'contactAdaByron00001',
      appointment: 'appointmentAda000001',
    },
    sandbox: () => sandbox,
    find,
    act: (key: string, input: Fields) => create<Fields>(key, input),
    choices: (key: string, input: Fields = {}, meta: Fields = {}) =>
      run('triggers')<{ id: string; label: string }[]>(key, input, meta),
    agency: () =>
      zapier.connect('highlevel_agency', (url) =>
        sandbox.approve(url, { account: sandbox.highlevel.state.company.id }),
      ),
    findAs: (as: Account, key: string, input: Fields) =>
      zapier.run<Fields[]>(`searches.${key}.operation.perform`, as, input),
    turnOn: (key: string, input: Fields = {}) => zapier.turnOn(key, account, input),
    /** A wall time of the gym some days from now, without an offset. */
    day: (days: number) =>
      new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  };
}
