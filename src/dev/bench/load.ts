import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { withGenerated } from '../docs/markers.ts';
import { startSandbox } from '../sandbox/index.ts';
import { builtApp } from '../zapier/builtApp.ts';
import { tableOf } from './figures.ts';
import { exceeded, type RunMeasured, type RunOrder } from './load/measured.ts';
import { loadSequences } from './load/steps.ts';
import { enlarge, importContacts } from './load/world.ts';

const PAGE = 'docs/speed.md';

/** Milliseconds that the vendor takes for an answer: quick ones fill the memory, slow ones the time. */
const ANSWERS_MS = [300, 2000];

/**
 * Runs steps on large accounts of the sandbox, each in a process of its own, and prints what they took.
 * Gives whether every run kept within what Zapier allows.
 */
export async function benchLoad({ write }: { write: boolean }): Promise<boolean> {
  const sandbox = await startSandbox();
  const many: [number, number] = [1_000_000, 10_000_000];
  sandbox.highlevel.setRateLimit({ max: many[0], daily: many[1] });
  sandbox.strava.setLimits({ overall: many, read: many });
  Object.assign(process.env, sandbox.env);
  const zapier = await builtApp();
  const accounts = {
    gym: await zapier.connect('highlevel', sandbox.approve),
    agency: await zapier.connect('highlevel_agency', (url) =>
      sandbox.approve(url, { account: sandbox.highlevel.state.company.id }),
    ),
    athlete: await zapier.connect('strava', sandbox.approve),
  };
  enlarge(sandbox);

  const rows: string[][] = [];
  let isWithin = true;
  for (const sequence of loadSequences(accounts)) {
    const caches: Record<string, string>[] = ANSWERS_MS.map(() => ({}));
    for (const run of sequence) {
      if (run.afterImport) {
        importContacts(sandbox.highlevel);
      }
      const taken: RunMeasured[] = [];
      for (const [index, answerMs] of ANSWERS_MS.entries()) {
        const measured = await inWorker({ run, answerMs, cache: caches[index]! });
        caches[index] = measured.cache;
        taken.push(measured);
      }
      const tooMuch = [...new Set(taken.flatMap((one) => exceeded(run, one)))];
      isWithin &&= tooMuch.length === 0;
      rows.push([run.name, ...figuresOf(taken), tooMuch.join(', ') || 'met']);
      console.log(rows.at(-1)!.join('  '));
    }
  }
  await sandbox.close();
  if (write) {
    const table = tableOf([HEAD, ...rows]);
    await writeFile(PAGE, withGenerated(await readFile(PAGE, 'utf8'), 'load', table));
  }
  return isWithin;
}

const HEAD = ['Step', 'Requests', 'Records', 'Time', 'Result', 'Peak memory', 'Limits'];

/** The figures of a step, the quick answers first; of size and memory the most. */
function figuresOf(taken: readonly RunMeasured[]): string[] {
  const each = (figure: (one: RunMeasured) => string | number) => taken.map(figure).join(' / ');
  const most = (figure: (one: RunMeasured) => number) => Math.max(...taken.map(figure));
  return [
    each(({ requests }) => requests),
    each(({ records }) => records),
    each(({ seconds }) => `${seconds.toFixed(1)} s`),
    `${(most(({ bytes }) => bytes) / 1e6).toFixed(1)} MB`,
    `${most(({ peakMb }) => peakMb).toFixed(0)} MB`,
  ];
}

/** Runs a step in a process of its own, whose memory ends where Zapier ends it. */
async function inWorker(order: RunOrder): Promise<RunMeasured> {
  const child = spawn(
    process.execPath,
    [
      '--max-old-space-size=384',
      '--disable-warning=ExperimentalWarning',
      'src/dev/bench/load/worker.ts',
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify(order));
  const written = await text(child.stdout);
  if (!written) {
    throw new Error(`“${order.run.name}” ended its process: it needs more memory than there is.`);
  }
  return JSON.parse(written) as RunMeasured;
}
