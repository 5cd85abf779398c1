import { operations } from '../../src/catalog.ts';
import { isOptional } from '../../src/core/input/fields/field.ts';
import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';
import { ASKS_RELAY } from './onSandbox.ts';

type Choice = { id: string; label: string };

const zapier = testZapier();
const accounts: Record<string, Account> = {};
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox();
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  for (const environment of ['highlevel', 'strava', 'runkeeper']) {
    accounts[environment] = await zapier.connect(environment, sandbox.approve);
  }
  accounts.agency = await zapier.connect('highlevel_agency', (url) =>
    sandbox.approve(url, { account: sandbox.highlevel.state.company.id }),
  );
});
afterAll(() => sandbox.close());

/** Dropdowns that depend on no other field; the others are tested with the steps that they belong to. */
const free = operations.filter(
  ({ hidden, retired, service, shape, words }) =>
    hidden &&
    service.name !== ASKS_RELAY &&
    !retired &&
    !('oneOf' in words) &&
    !('bells' in words) &&
    Object.values(shape()).every(isOptional),
);

it.each(free.map(({ key, service, account }) => [key, service, account] as const))(
  '%s lists choices, each once and with a name',
  async (key, service, account) => {
    const connected = account === 'agency' ? accounts.agency! : accounts[service.environments[0]!]!;
    const choices = await zapier.run<Choice[]>(
      `triggers.${key}.operation.perform`,
      connected,
      {},
      { isFillingDynamicDropdown: true },
    );
    const ids = choices.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(choices.filter(({ label }) => !label || /undefined|null|\[object/.test(label))).toEqual(
      [],
    );
  },
);

type Read = { route?: string; result?: unknown; paging?: object };

const reads = operations.map(({ key, hidden, kind, words }) => ({
  key,
  isDropdown: hidden && kind === 'trigger',
  words: words as Read,
}));
const listed = reads
  .filter(({ isDropdown, words }) => isDropdown && words.route)
  .map(({ key, words }) => ({
    key,
    words,
    lists: reads.filter(
      (one) =>
        !one.isDropdown &&
        one.words.route === words.route &&
        JSON.stringify(one.words.result) === JSON.stringify(words.result),
    ),
  }))
  .filter(({ lists }) => lists.length > 0);

it.each(listed)('$key has pages where the list of the same records has', ({ words, lists }) => {
  expect(words.paging !== undefined).toBe(lists.some((one) => one.words.paging !== undefined));
});
