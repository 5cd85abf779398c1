import { parseArgs } from 'node:util';
import type { DeadBell } from './operations/dead.ts';
import { examine } from './operations/doctor.ts';
import { logTo } from './operations/log.ts';
import { operatorToken } from './operations/operatorToken.ts';
import { startRelay } from './relay.ts';
import { SettingError, type Settings, settingsOf } from './settings.ts';

const USAGE = `npm run relay                          runs the relay
npm run relay -- doctor [--create]     checks address, secrets and vendors; makes Strava's subscription
npm run relay -- dead                  lists the bells that were given up
npm run relay -- replay <id|since>     sends one of them again, or all since a time such as 2026-11-29T08:00Z
The last two talk to the relay that runs on this machine, or at --at <address>.`;

const MARKS = { good: '✓', todo: '→', bad: '✗' };

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Talks to the relay that runs: an embedded database belongs to it alone. */
async function talkTo(address: string, settings: Settings, method: string, path: string) {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { authorization: `Bearer ${operatorToken(settings.secret)}` },
  }).catch(() => {
    throw new SettingError(`No relay answers at ${address}. Start it, or name it with --at.`);
  });
  if (!response.ok) {
    throw new SettingError(
      response.status === 404
        ? `The relay at ${address} has another RELAY_SECRET than this command.`
        : `The relay at ${address} answers ${response.status}. Its log says why.`,
    );
  }
  return response.json();
}

async function run(settings: Settings) {
  const relay = await startRelay(
    settings,
    logTo((line) => process.stdout.write(line)),
  );
  const stop = () => {
    relay.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function doctor(settings: Settings, create: boolean) {
  const findings = await examine(settings, create);
  for (const { state, what, next } of findings) {
    print(`${MARKS[state]} ${what}`);
    if (next) print(next.replace(/^/gm, '    '));
  }
  process.exitCode = findings.some(({ state }) => state === 'bad') ? 1 : 0;
}

async function dead(settings: Settings, address: string) {
  const bells = (await talkTo(address, settings, 'GET', '/dead')) as DeadBell[];
  for (const { id, tenant, event, record, at, diedOn, why } of bells) {
    print([id, tenant, event, record, `happened ${at}`, `given up ${diedOn}`, why].join('  '));
  }
  if (bells.length === 0) print('No bell was given up.');
}

async function replay(settings: Settings, address: string, which: string) {
  const path = `/replay/${encodeURIComponent(which)}`;
  const { replayed } = (await talkTo(address, settings, 'POST', path)) as { replayed: number };
  print(`${replayed} ${replayed === 1 ? 'bell is' : 'bells are'} on the way again.`);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { create: { type: 'boolean', default: false }, at: { type: 'string' } },
  });
  const [command = 'run', which] = positionals;
  const settings = settingsOf(process.env);
  const address = values.at ?? `http://127.0.0.1:${settings.port}`;
  if (command === 'run') return run(settings);
  if (command === 'doctor') return doctor(settings, values.create);
  if (command === 'dead') return dead(settings, address);
  if (command === 'replay' && which) return replay(settings, address, which);
  print(USAGE);
  process.exitCode = 1;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
