import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

export type Fields = Record<string, unknown>;

/**
 * Harbor Gym on the sandbox, behind a connected account; every test starts with the same records.
 * @param kept the tests of a file share one, and find what the earlier ones have left
 */
export function gym({ kept = false } = {}) {
  const zapier = testZapier();
  let sandbox: Sandbox;
  let account: Account;

  const [before, after] = kept ? [beforeAll, afterAll] : [beforeEach, afterEach];
  before(async () => {
    sandbox = await openSandbox();
    sandbox.highlevel.setRateLimit({ max: 10_000 });
    account = await zapier.connect('highlevel', sandbox.approve);
  });
  after(() => sandbox.close());

  const perform = <T>(method: string, input: object, as = account, meta: object = {}) =>
    zapier.run<T>(`${method}.operation.perform`, as, { ...input }, { ...meta });
  return {
    zapier,
    sandbox: () => sandbox,
    account: () => account,
    agency: () =>
      zapier.connect('highlevel_agency', (url) =>
        sandbox.approve(url, { account: sandbox.highlevel.state.company.id }),
      ),
    find: <T = Fields>(key: string, input: object = {}, as?: Account) =>
      perform<T[]>(`searches.${key}`, input, as),
    act: <T = Fields>(key: string, input: object = {}, as?: Account) =>
      perform<T>(`creates.${key}`, input, as),
    choices: (key: string, input: object = {}, meta: object = {}, as?: Account) =>
      perform<{ id: string; label: string }[]>(`triggers.${key}`, input, as, {
        isFillingDynamicDropdown: true,
        ...meta,
      }),
    turnOn: (key: string, input: Fields = {}) => zapier.turnOn(key, account, input),
  };
}
