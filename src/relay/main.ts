import { parseArgs } from 'node:util';
import { logTo } from './log.ts';
import type { DeadBell } from './operations/dead.ts';
import { examine } from './operations/doctor.ts';
import { talkTo } from './operations/talk.ts';
import { type Ask, athleteCommand, teamCommand } from './operations/teamCommands.ts';
import { startRelay } from './relay.ts';
import { type Settings, settingsOf } from './settings.ts';

const USAGE = `npm run relay                          runs the relay
npm run relay -- doctor [--create]     checks address, secrets and vendors; makes Strava's subscription
npm run relay -- dead                  lists the bells that were given up
npm run relay -- replay <id|since>     sends one of them again, or all since a time such as 2026-11-29T08:00Z
npm run relay -- team create <name>    makes a team; --purpose <sentence> --privacy <address> --logo <file> for its pages
npm run relay -- team list             lists teams with their join links
npm run relay -- team rotate <id>      gives a team another secret and ends its links
npm run relay -- team close <id>       closes a team; its athletes leave
npm run relay -- athlete export <id>   prints all that is stored of an athlete, by the number at Strava
npm run relay -- athlete delete <id>   has the athlete leave every team and deletes all of it at once
From dead on, they talk to the relay that runs on this machine, or at --at <address>.`;

const MARKS = { good: '✓', todo: '→', bad: '✗' };

const print = (line: string) => process.stdout.write(`${line}\n`);

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

async function dead(ask: Ask): Promise<string[]> {
  const bells = await ask<DeadBell[]>('GET', '/dead');
  return bells.length === 0
    ? ['No bell was given up.']
    : bells.map(({ id, tenant, event, record, at, diedOn, why }) =>
        [id, tenant, event, record, `happened ${at}`, `given up ${diedOn}`, why].join('  '),
      );
}

async function replay(ask: Ask, which: string): Promise<string[]> {
  const path = `/replay/${encodeURIComponent(which)}`;
  const { replayed } = await ask<{ replayed: number }>('POST', path);
  return [`${replayed} ${replayed === 1 ? 'bell is' : 'bells are'} on the way again.`];
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      create: { type: 'boolean', default: false },
      at: { type: 'string' },
      purpose: { type: 'string' },
      privacy: { type: 'string' },
      logo: { type: 'string' },
    },
  });
  const [command = 'run', ...rest] = positionals;
  const settings = settingsOf(process.env);
  if (command === 'run') return run(settings);
  if (command === 'doctor') return doctor(settings, values.create);

  const address = values.at ?? `http://127.0.0.1:${settings.port}`;
  const ask: Ask = (method, path, body) => talkTo({ address, settings }, method, path, body);
  const commands: Record<string, () => Promise<string[] | undefined>> = {
    dead: () => dead(ask),
    replay: async () => (rest[0] ? replay(ask, rest[0]) : undefined),
    team: () => teamCommand(ask, rest, values),
    athlete: () => athleteCommand(ask, rest),
  };
  const lines = await commands[command]?.();
  for (const line of lines ?? [USAGE]) print(line);
  if (!lines) process.exitCode = 1;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
