import { Hono } from 'hono';
import { approve, type Consent, type Redirect } from './approve.ts';
import { type Connection, type ConnectOptions, connect } from './connect.ts';
import { type Fault, plannedFaults } from './faults.ts';
import { type HighLevelSandbox, highLevel } from './highlevel/index.ts';
import type { RecordedRequest, Service } from './requests.ts';
import { type RunkeeperSandbox, runkeeper } from './runkeeper/index.ts';
import { listen, recorder, type ServerEnv } from './server.ts';
import { type StravaSandbox, strava } from './strava/index.ts';

export type { Consent, Redirect } from './approve.ts';
export type { Connection, ConnectOptions } from './connect.ts';
export type { Fault } from './faults.ts';
export type { HighLevelSandbox } from './highlevel/index.ts';
export type { RecordedRequest, Service } from './requests.ts';
export type { RunkeeperSandbox } from './runkeeper/index.ts';
export type { StravaAthlete, StravaSandbox } from './strava/index.ts';

/** The vendors on localhost: stateful, seeded, and as strict as they are. */
export type Sandbox = {
  /** The environment variables that point the app at this sandbox */
  env: Record<string, string>;
  highlevel: HighLevelSandbox;
  strava: StravaSandbox;
  runkeeper: RunkeeperSandbox;
  /** Every request so far, oldest first */
  requests: RecordedRequest[];
  /** Makes the next matching requests fail, before or after they were handled */
  fail: (fault: Fault) => void;
  /** Holds up every request from now on until what the function gives is settled; without one, none */
  holdUp: (at?: (request: RecordedRequest) => Promise<unknown> | undefined) => void;
  /** Does on the consent page what a person does, and answers where it leads */
  approve: (authorizeUrl: string, consent?: Consent) => Promise<Redirect>;
  /** The whole OAuth flow, up to the token endpoint's answer */
  connect: (service: Service, options?: ConnectOptions) => Promise<Connection>;
  close: () => Promise<void>;
};

/** Starts every vendor on a port of its own, on 127.0.0.1. */
export async function startSandbox(
  options: {
    now?: () => Date;
    highlevelPort?: number;
    stravaPort?: number;
    runkeeperPort?: number;
  } = {},
): Promise<Sandbox> {
  const { now = () => new Date(), highlevelPort = 0, stravaPort = 0, runkeeperPort = 0 } = options;
  const requests: RecordedRequest[] = [];
  const faults = plannedFaults();
  let holdUp: ((request: RecordedRequest) => Promise<unknown> | undefined) | undefined;
  const appOf = (service: Service) =>
    new Hono<ServerEnv>().use(
      recorder(service, requests, faults, async (request) => holdUp?.(request)),
    );

  const highlevelApp = appOf('highlevel');
  const stravaApp = appOf('strava');
  const runkeeperApp = appOf('runkeeper');
  let highlevelUrl = '';
  const highlevel = highLevel(highlevelApp, now, () => highlevelUrl);
  const athlete = strava(stravaApp, now);
  const runner = runkeeper(runkeeperApp, now);

  const [highlevelServer, stravaServer, runkeeperServer] = await Promise.all([
    listen(highlevelApp, highlevelPort),
    listen(stravaApp, stravaPort),
    listen(runkeeperApp, runkeeperPort),
  ]);
  highlevelUrl = highlevelServer.url;

  const env = {
    HIGHLEVEL_API_URL: highlevelServer.url,
    HIGHLEVEL_AUTHORIZE_URL: `${highlevelServer.url}/v2/oauth/chooselocation`,
    HIGHLEVEL_CLIENT_ID: highlevel.state.app.clientId,
    HIGHLEVEL_CLIENT_SECRET: highlevel.state.app.clientSecret,
    STRAVA_API_URL: `${stravaServer.url}/api/v3`,
    STRAVA_OAUTH_URL: `${stravaServer.url}/oauth`,
    STRAVA_CLIENT_ID: athlete.state.application.clientId,
    STRAVA_CLIENT_SECRET: athlete.state.application.clientSecret,
    RUNKEEPER_API_URL: runkeeperServer.url,
    RUNKEEPER_OAUTH_URL: `${runkeeperServer.url}/apps`,
    RUNKEEPER_CLIENT_ID: runner.state.application.clientId,
    RUNKEEPER_CLIENT_SECRET: runner.state.application.clientSecret,
  };
  return {
    env,
    highlevel: { ...highlevel, url: highlevelServer.url },
    strava: { ...athlete, url: stravaServer.url },
    runkeeper: { ...runner, url: runkeeperServer.url },
    requests,
    fail: faults.plan,
    holdUp: (at) => {
      holdUp = at;
    },
    approve,
    connect: (service, connectOptions) => connect(service, env, connectOptions),
    close: async () => {
      await Promise.all([highlevelServer.close(), stravaServer.close(), runkeeperServer.close()]);
    },
  };
}
