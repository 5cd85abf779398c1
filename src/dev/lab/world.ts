import { openLive } from '../demo/live.ts';
import { athletesOf } from '../demo/recipes/athletes.ts';
import { openSandbox } from '../demo/sandbox.ts';
import type { Stage } from '../demo/stage.ts';
import type { Sandbox } from '../sandbox/index.ts';
import type { Zapier } from '../zapier/host.ts';
import { type Accounts, accountsOf } from './accounts.ts';

/** Where the steps of the lab run. */
export type World = {
  title: string;
  isLive: boolean;
  zapier: Zapier;
  accounts: Accounts;
  /** Nothing can be made to happen on the real services. */
  readonly sandbox: Sandbox | undefined;
  /** From now on Strava is somebody else's, whose account is connected in the place of the other one. */
  become(athlete: string): Promise<void>;
  /** Connects an account, with what the person entered; gives the page to allow the connection on, where a person has to. */
  connect(environment: string, entered?: Record<string, string>): Promise<string | undefined>;
  close(): Promise<void>;
};

/** The sandbox, whose consent pages answer themselves. */
export async function sandboxWorld(open?: () => Promise<Zapier>): Promise<World> {
  const stage = await openSandbox(open);
  const { sandbox } = stage;
  // Somebody who tries things does so faster than the vendor's limits allow.
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  const accounts = accountsOf(stage.connect, false);
  const athletes = athletesOf(sandbox);
  let present = sandbox;
  return {
    ...partsOf(stage),
    title: 'The sandbox on this computer',
    isLive: false,
    accounts,
    get sandbox() {
      return present;
    },
    become: async (athlete) => {
      present = athletes.as(athlete);
      await accounts.connect('strava');
    },
    connect: async (environment, entered) => {
      await accounts.connect(environment, entered);
      return undefined;
    },
  };
}

/** The real services, with the credentials of `.env`: an account without them says which it lacks when it is connected. */
export async function liveWorld(open: typeof openLive = openLive): Promise<World> {
  let ask = (_authorizeUrl: string): void => undefined;
  const stage = await open((authorizeUrl) => ask(authorizeUrl), []);
  const accounts = accountsOf(stage.connect, true);
  return {
    ...partsOf(stage),
    title: 'The real services',
    isLive: true,
    accounts,
    sandbox: undefined,
    become: async () => undefined,
    connect: (environment, entered) =>
      new Promise((resolve, reject) => {
        ask = resolve;
        accounts.connect(environment, entered).then(() => resolve(undefined), reject);
      }),
  };
}

const partsOf = ({ zapier, close }: Stage) => ({ zapier, close });
