import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../relayProcess/freePort.ts';
import { createTeam, startRelay, subscribeToStrava } from '../relayProcess/relayProcess.ts';
import type { Sandbox } from '../sandbox/index.ts';

/** Lets the relay's clock go with the lab's. */
const CLOCK = new URL('./clockOfRelay.ts', import.meta.url).href;

/** Strava allows a new application one athlete, and the one who connects alone is that one. */
const ATHLETES = 10;

/** A team of the relay: what connects Zapier, and where athletes join. */
export type Team = { id: string; secret: string; link: string };

/** The relay could not be started; the next attempt may do better. */
export class NoRelay extends Error {}

type Running = {
  env: Record<string, string>;
  pass(milliseconds: number): void;
  stop(): Promise<void>;
};

/**
 * The relay of the lab: a process of its own, started when the first instant trigger or the team needs it.
 * @param owner what its owner does to start it.
 */
export function relayOf(
  sandbox: Sandbox,
  hookOrigin: () => string,
  owner = { startRelay, subscribeToStrava },
) {
  let ahead = 0;
  let team: Team | undefined;
  const start = async (): Promise<Running> => {
    const secret = randomBytes(32).toString('hex');
    const folder = await mkdtemp(join(tmpdir(), 'lab-relay-'));
    const port = await freePort();
    const env = {
      RELAY_SECRET: secret,
      RELAY_DATA: folder,
      RELAY_HOOK_ORIGIN: hookOrigin(),
      RELAY_URL: `http://127.0.0.1:${port}`,
      RELAY_TOKEN_KEY: randomBytes(32).toString('hex'),
      HIGHLEVEL_WEBHOOK_KEY: sandbox.highlevel.webhooks.key,
      ...sandbox.env,
      PORT: String(port),
    };
    const relay = await owner.startRelay(env, CLOCK);
    const stop = async () => {
      await relay.kill();
      await rm(folder, { recursive: true, force: true });
    };
    try {
      relay.tell({ pass: ahead });
      Object.assign(process.env, { LEADLAP_RELAY_URL: relay.url, RELAY_SECRET: secret });
      sandbox.highlevel.webhooks.sendTo(`${relay.url}/highlevel`);
      await owner.subscribeToStrava(sandbox, relay.url, secret);
    } catch (error) {
      await stop();
      throw new NoRelay(
        `The relay did not start: ${(error as Error).message} Try again in a moment.`,
      );
    }
    return { env, stop, pass: (milliseconds) => relay.tell({ pass: milliseconds }) };
  };
  const running = onceDone(start);
  const openTeam = onceDone(async () => {
    const { env } = await running.get();
    sandbox.strava.state.application.athleteCapacity = ATHLETES;
    team = await createTeam(env, 'Harbor Gym');
    return team;
  });
  return {
    start: async () => void (await running.get()),
    /** The one team of the relay, opened when it is first asked for. */
    openTeam: openTeam.get,
    /** The team, once it is open. */
    team: () => team,
    pass: async (milliseconds: number) => {
      ahead += milliseconds;
      (await running.begun())?.pass(milliseconds);
    },
    close: async () => (await running.begun())?.stop(),
  };
}

export type LabRelay = ReturnType<typeof relayOf>;

/** Makes something when it is first asked for, and again after a failure. */
function onceDone<T>(make: () => Promise<T>) {
  let made: Promise<T> | undefined;
  return {
    get: (): Promise<T> => {
      made ??= make().catch((error) => {
        made = undefined;
        throw error;
      });
      return made;
    },
    /** What was made so far, without making it. */
    begun: async (): Promise<T | undefined> => made?.catch(() => undefined),
  };
}
