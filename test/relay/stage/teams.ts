import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wordOf } from '../../../src/bells/signing.ts';
import type { TeamAthlete } from '../../../src/bells/team.ts';
import { type Browser, openBrowser } from '../../../src/dev/sandbox/browser.ts';
import { type Sandbox, startSandbox } from '../../../src/dev/sandbox/index.ts';
import type { Relay } from '../../../src/relay/relay.ts';
import { type Hooks, openHooks } from './hooks.ts';
import { openStorage, runRelay } from './relays.ts';
import { SECRET } from './vendors.ts';

const TOKEN_KEY = '11'.repeat(32);

/** Boxes ticked on the page to join. */
export const ACTIVITIES = { activities: 'yes' };

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** What the relay answers. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
export type Answer = { status: number; headers: Headers; body: any };

/** A team as its owner opened it, with what the app asks of it. */
export type OpenTeam = {
  id: string;
  secret: string;
  link: string;
  tenant: string;
  ask: (method: string, path: string, body?: unknown) => Promise<Answer>;
  athletes: () => Promise<TeamAthlete[]>;
};

export type TeamStage = {
  sandbox: Sandbox;
  hooks: Hooks;
  url: string;
  env: Record<string, string>;
  relay: Relay;
  /** A relay with other settings on the same database */
  beside: (env: Record<string, string>) => Promise<{ url: string; stop: () => Promise<void> }>;
  /** What the relay has written into its log */
  log: () => string;
  /** Everything in the database, as text */
  disk: () => Promise<string>;
  owner: (method: string, path: string, body?: unknown) => Promise<Answer>;
  openTeam: (name?: string, more?: object) => Promise<OpenTeam>;
  /** An athlete with a browser of their own, who is signed in to Strava from then on */
  athlete: (firstname: string) => {
    id: number;
    browser: Browser;
    on: ReturnType<Sandbox['strava']['addAthlete']>;
    signIn: () => void;
  };
  close: () => Promise<void>;
};

const jsonOf = async (answer: Response): Promise<Answer> => {
  const text = await answer.text();
  try {
    return { status: answer.status, headers: answer.headers, body: JSON.parse(text) };
  } catch {
    return { status: answer.status, headers: answer.headers, body: text };
  }
};

/** Strava, Zapier's hooks and a relay with teams. */
export async function openTeamStage(more: Record<string, string> = {}): Promise<TeamStage> {
  const sandbox = await startSandbox();
  sandbox.strava.state.application.athleteCapacity = 1000;
  const hooks = await openHooks();
  const storage = await openStorage();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...sandbox.env,
    PORT: String(port),
    RELAY_URL: url,
    RELAY_TOKEN_KEY: TOKEN_KEY,
    RELAY_STATUS_TOKEN: 'token',
    STRAVA_ATHLETE_LIMIT: '0',
    ...more,
  };
  const lines: string[] = [];
  const relay = await runRelay(storage, hooks.origin, env, undefined, (...entry) => {
    lines.push(JSON.stringify(entry));
  });
  let athletes = 0;
  const owner: TeamStage['owner'] = async (method, path, body) =>
    jsonOf(
      await fetch(`${url}/owner${path}`, {
        method,
        headers: { authorization: `Bearer ${wordOf(SECRET, 'operator')}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );

  return {
    sandbox,
    hooks,
    url,
    env,
    relay,
    beside: async (other) => {
      const at = await freePort();
      const url = `http://127.0.0.1:${at}`;
      const own = { ...env, PORT: String(at), RELAY_URL: url, ...other };
      const { stop } = await runRelay(storage, hooks.origin, own, relay.database);
      return { url, stop };
    },
    log: () => lines.join('\n'),
    disk: async () => {
      const { query } = relay.database;
      const tables = await query(
        `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_schema in ('relay', 'pgboss') and table_type = 'BASE TABLE'`,
      );
      const rows = [];
      for (const { name } of tables) rows.push(...(await query(`select t::text from ${name} t`)));
      return JSON.stringify(rows);
    },
    owner,
    openTeam: async (name = 'Harbor Gym', draft = {}) => {
      const { body } = await owner('POST', '/teams', { name, ...draft });
      const { id, secret, link } = body;
      const basic = Buffer.from(`${id}:${secret}`).toString('base64');
      const ask: OpenTeam['ask'] = async (method, path, asked) =>
        jsonOf(
          await fetch(`${url}/team${path}`, {
            method,
            headers: { authorization: `Basic ${basic}` },
            ...(asked !== undefined && { body: JSON.stringify(asked) }),
          }),
        );
      return {
        id,
        secret,
        link,
        tenant: `team:${id}`,
        ask,
        athletes: async () => (await ask('GET', '/athletes')).body.athletes,
      };
    },
    athlete: (firstname) => {
      const id = 500_000 + ++athletes;
      const on = sandbox.strava.addAthlete({ id, firstname, lastname: 'Rivers' });
      const signIn = () => sandbox.strava.signIn(id);
      signIn();
      return { id, browser: openBrowser(), on, signIn };
    },
    close: async () => {
      await relay.stop();
      await hooks.close();
      await sandbox.close();
      await storage.remove();
    },
  };
}
