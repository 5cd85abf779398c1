import type { Account, Item } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

export type Fields = Record<string, unknown>;
export type Choice = { id: string; label: string };

export const zapier = testZapier();

/** A sandbox with a connected Runkeeper user, and the steps that they run. Zapier remembers nothing of the sandbox before. */
export async function openRunkeeper() {
  const sandbox = await openSandbox();
  zapier.cache.forget();
  const account: Account = await zapier.connect('runkeeper', sandbox.approve);
  return {
    sandbox,
    account,
    act: <T = Fields>(key: string, input: Fields) =>
      zapier.run<T>(`creates.${key}.operation.perform`, account, input),
    find: (key: string, input: Fields = {}) =>
      zapier.run<Fields[]>(`searches.${key}.operation.perform`, account, input),
    poll: (key: string, input: Fields = {}, meta: Fields = {}) =>
      zapier.run<Item[]>(`triggers.${key}.operation.perform`, account, input, meta),
    choices: (key: string, page = 0) =>
      zapier.run<Choice[]>(
        `triggers.${key}.operation.perform`,
        account,
        {},
        {
          isFillingDynamicDropdown: true,
          page,
        },
      ),
    turnOn: (key: string, input: Fields = {}) => zapier.turnOn(key, account, input),
  };
}

export type Runner = Awaited<ReturnType<typeof openRunkeeper>>;
