import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Hooks, openHooks } from './stage/hooks.ts';
import { openStorage, type Storage } from './stage/relays.ts';
import { highlevelEvent, ringHighlevel, turnOn, vendorEnv } from './stage/vendors.ts';

const EVENTS = 120;

let hooks: Hooks;
let storage: Storage;

beforeAll(async () => {
  hooks = await openHooks();
  storage = await openStorage();
});

afterAll(async () => {
  await hooks.close();
  await storage.remove();
});

/** Starts `npm run relay` as a process of its own, as owners do. */
async function spawnRelay(): Promise<{ url: string; process: ChildProcess; lines: string[] }> {
  const child = spawn('node', ['--disable-warning=ExperimentalWarning', 'src/relay/main.ts'], {
    env: {
      PATH: process.env.PATH,
      ...vendorEnv,
      PORT: '0',
      RELAY_HOOK_ORIGIN: hooks.origin,
      RELAY_HOOKS_PER_SECOND: '0',
      ...storage.env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(lines.join('\n'))));
    createInterface(child.stdout!).on('line', (line) => {
      lines.push(line);
      const { what, port: listening } = JSON.parse(line);
      if (what === 'started') resolve(listening);
    });
  });
  return { url: `http://127.0.0.1:${port}`, process: child, lines };
}

it('loses and doubles nothing when it is killed in the middle, and stops when it is asked to', async () => {
  let relay = await spawnRelay();
  await turnOn(relay.url, hooks.target('zap'), ['NoteCreate']);
  const events = Array.from({ length: EVENTS }, (_, id) =>
    highlevelEvent('NoteCreate', { id: `n${id}` }),
  );
  const send = (event: (typeof events)[number]) =>
    ringHighlevel(relay.url, event).then(
      ({ ok }) => ok,
      () => false,
    );

  // A hook that does not answer: what is under way when the process dies is not settled.
  hooks.answer((_, bell) => (bell.record.endsWith('7') ? 'hang' : undefined));
  const killed = hooks
    .until(() => hooks.all().length >= 20)
    .then(() => relay.process.kill('SIGKILL'));
  const acknowledged: boolean[] = [];
  for (let start = 0; start < EVENTS; start += 20) {
    acknowledged.push(...(await Promise.all(events.slice(start, start + 20).map(send))));
  }
  await killed;
  if (relay.process.exitCode === null && !relay.process.signalCode) {
    await once(relay.process, 'exit');
  }

  hooks.answer();
  relay = await spawnRelay();
  for (const [index, event] of events.entries()) {
    if (!acknowledged[index]) expect(await send(event)).toBe(true);
  }
  const records = () => new Set(hooks.taken().map(({ record }) => record));
  await hooks.until(() => records().size === EVENTS);
  const ids = new Set(hooks.all().map(({ id }) => id));
  expect(ids.size).toBe(EVENTS);

  relay.process.kill('SIGTERM');
  const [code] = await once(relay.process, 'exit');
  expect(code).toBe(0);
  expect(relay.lines.at(-1)).toContain('"stopped"');
}, 180_000);
