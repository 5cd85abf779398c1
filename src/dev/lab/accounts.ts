import { connections } from '../../connections.ts';
import type { Account } from '../zapier/host.ts';
import type { AccountInfo } from './api.ts';

/** A step needs an account that somebody has to connect first. */
export class NotConnected extends Error {}

/** Accounts that the lab can connect without anything to fill in. */
const IN_LAB = ['highlevel', 'highlevel_agency', 'strava', 'runkeeper'];

const known = connections.filter(({ environment }) => IN_LAB.includes(environment));

/**
 * The accounts of the lab. Those of the sandbox connect themselves when a step needs them; real ones are
 * connected by the person.
 */
export function accountsOf(connect: (environment: string) => Promise<Account>, isLive: boolean) {
  const connected = new Map<string, Promise<Account>>();
  const names = new Map<string, string>();
  const begin = (environment: string) => {
    const account = connect(environment);
    connected.set(environment, account);
    names.delete(environment);
    account.then(
      ({ label }) => names.set(environment, label),
      () => connected.delete(environment),
    );
    return account;
  };
  return {
    list: (): AccountInfo[] =>
      known.map(({ environment, label }) => ({
        environment,
        label,
        name: names.get(environment) ?? null,
      })),
    all: async (): Promise<Account[]> =>
      (await Promise.allSettled([...names.keys()].map((one) => connected.get(one)!))).flatMap(
        (one) => (one.status === 'fulfilled' ? one.value : []),
      ),
    /** Connects the account anew. */
    connect: begin,
    /** @throws NotConnected for a real account that nobody has connected */
    get: async (environment: string): Promise<Account> => {
      const connection = known.find((one) => one.environment === environment);
      if (!connection) {
        throw new NotConnected(`The lab knows no account “${environment}”.`);
      }
      if (isLive && !names.has(environment)) {
        throw new NotConnected(`Connect ${connection.label} first.`);
      }
      return connected.get(environment) ?? begin(environment);
    },
  };
}

export type Accounts = ReturnType<typeof accountsOf>;
