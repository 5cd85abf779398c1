import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { wordOf } from '../../bells/signing.ts';
import type { Sandbox } from '../sandbox/index.ts';

const QUIET = '--disable-warning=ExperimentalWarning';
const MAIN = 'src/relay/main.ts';

/** A relay in a process of its own, as an owner runs it. */
export type RelayProcess = {
  url: string;
  /** Sends a message to the module that the process loaded before the relay. */
  tell(message: object): void;
  /** Ends the process, with SIGKILL unless another signal is named, and waits until it is gone. */
  kill(signal?: 'SIGKILL' | 'SIGTERM'): Promise<void>;
};

/**
 * Starts a relay and waits until it listens.
 * @param before a module that the process loads before the relay
 */
export async function startRelay(
  env: Record<string, string>,
  before?: string,
): Promise<RelayProcess> {
  const args = [QUIET, ...(before ? ['--import', before] : []), MAIN];
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit', ...(before ? ['ipc' as const] : [])],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The relay did not start.')));
    createInterface(child.stdout!).on('line', (line) => {
      const told = JSON.parse(line);
      if (told.what === 'started') resolve(told.port);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    tell: (message) => child.send?.(message),
    kill: async (signal = 'SIGKILL') => {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    },
  };
}

/** Runs a command of the relay, as its owner does: `npm run relay -- team create "Harbor Gym"`. Gives what it prints. */
async function relayCommand(
  env: Record<string, string>,
  command: readonly string[],
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [QUIET, MAIN, ...command], {
    env: { PATH: process.env.PATH, ...env },
  });
  return stdout;
}

/** Opens a team, as its owner does. Gives what the command prints. */
export async function createTeam(
  env: Record<string, string>,
  name: string,
): Promise<{ id: string; secret: string; link: string }> {
  const told = await relayCommand(env, ['team', 'create', name]);
  const printed = (what: string) => new RegExp(`${what}: +(\\S+)`).exec(told)![1]!;
  return {
    id: printed('Team ID'),
    secret: printed('Team secret'),
    link: printed('Join link'),
  };
}

/** What `npm run relay -- doctor --create` does; a real address would have to be https. */
export async function subscribeToStrava({ strava, env }: Sandbox, relay: string, secret: string) {
  const answer = await fetch(`${strava.url}/api/v3/push_subscriptions`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: env.STRAVA_CLIENT_ID!,
      client_secret: env.STRAVA_CLIENT_SECRET!,
      callback_url: `${relay}/strava/${wordOf(secret, 'strava path')}`,
      verify_token: wordOf(secret, 'strava verify token'),
    }),
  });
  if (!answer.ok) throw new Error(`Strava refuses the subscription: ${answer.status}.`);
}
