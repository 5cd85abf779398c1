import { connections } from '../../connections.ts';
import type { Connection } from '../../core/connection.ts';
import type { Account } from '../zapier/host.ts';
import type { AccountInfo, EntryField } from './api.ts';

/** A step needs an account that somebody has to connect first. */
export class NotConnected extends Error {}

type Entered = Record<string, string>;

/**
 * The accounts of the lab. Those of the sandbox connect themselves when a step needs them; real ones, and those that
 * need something entered, are connected by the person.
 */
export function accountsOf(
  connect: (environment: string, entered?: Entered) => Promise<Account>,
  isLive: boolean,
) {
  const connected = new Map<string, Promise<Account>>();
  const names = new Map<string, string>();
  const begin = (environment: string, entered?: Entered) => {
    const account = connect(environment, entered);
    connected.set(environment, account);
    names.delete(environment);
    account.then(
      ({ label }) => names.set(environment, label),
      () => connected.delete(environment),
    );
    return account;
  };
  return {
    list: (): Omit<AccountInfo, 'joinLink'>[] =>
      connections
        .filter(({ isOffered }) => !isLive || (isOffered?.() ?? true))
        .map((connection) => ({
          environment: connection.environment,
          label: connection.label,
          name: names.get(connection.environment) ?? null,
          entry: entryOf(connection),
        })),
    all: async (): Promise<Account[]> =>
      (await Promise.allSettled([...names.keys()].map((one) => connected.get(one)!))).flatMap(
        (one) => (one.status === 'fulfilled' ? one.value : []),
      ),
    /** Connects the account anew. */
    connect: begin,
    /** @throws NotConnected for an account that waits for the person to connect it */
    get: async (environment: string): Promise<Account> => {
      const connection = connections.find((one) => one.environment === environment);
      if (!connection) {
        throw new NotConnected(`The lab knows no account “${environment}”.`);
      }
      if ((isLive || 'enter' in connection) && !names.has(environment)) {
        throw new NotConnected(`Connect the account “${connection.label}” first.`);
      }
      return connected.get(environment) ?? begin(environment);
    },
  };
}

export type Accounts = ReturnType<typeof accountsOf>;

const entryOf = (connection: Connection): EntryField[] =>
  'enter' in connection
    ? (connection.fields ?? []).map(({ key, label = key, helpText = '', type }) => ({
        key,
        label,
        help: helpText,
        isSecret: type === 'password',
      }))
    : [];
