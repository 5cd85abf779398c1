import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { operations } from '../../catalog.ts';
import { withGenerated } from '../docs/markers.ts';
import { bundle } from '../packaging/bundle.ts';
import { startSandbox } from '../sandbox/index.ts';
import { builtApp } from '../zapier/builtApp.ts';
import { type Figure, figuresTable, isMet, requestsTable } from './figures.ts';
import { requestsPerStep } from './requests.ts';
import { furtherOperation, zipOf } from './zip.ts';

const run = promisify(execFile);
const COLD_RUNS = 15;
const WARM_RUNS = 300;
const WARM_ROUNDS = 5;
const DISCARDED = 50;
const PAGE = 'docs/speed.md';

type Measured = { times: number[]; firstResult: number; peakMb: number };

/** A folder of few operations, whose app shows what all operations share. */
const FEW = 'highlevel/notes';

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * Measures the whole catalog beside an app of one operation on the same core, in turns, in one
 * run. Gives whether every figure is within its limit.
 */
export async function benchSpeed({ write }: { write: boolean }): Promise<boolean> {
  const sandbox = await startSandbox();
  sandbox.highlevel.setRateLimit({ max: 1_000_000, daily: 10_000_000 });
  Object.assign(process.env, sandbox.env);
  const token = await sandbox.connect('highlevel');
  const authData = {
    environment: 'highlevel',
    access_token: token.access_token,
    locationId: String(token.locationId),
  };
  const event = JSON.stringify({
    command: 'execute',
    method: 'searches.get_contact_notes.operation.perform',
    bundle: { inputData: { contactId: 'contactAdaByron00001' }, authData, meta: {} },
  });

  console.log('Building the apps with Zapier’s CLI …');
  await build({
    entryPoints: ['src/dev/bench/baseline.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    outfile: 'build/baseline.js',
    logLevel: 'error',
  });
  await bundle('build/few.js', FEW);
  const whole = await zipOf('leadlap', 'dist/index.js');
  const few = await zipOf('few-operations', 'build/few.js');
  const single = await zipOf('one-operation', 'build/baseline.js');

  const work = async (folder: string, runs: number): Promise<Measured> => {
    const args = [
      '--disable-warning=ExperimentalWarning',
      'src/dev/bench/worker.ts',
      folder,
      String(runs),
      event,
    ];
    const { stdout } = await run(process.execPath, args);
    return JSON.parse(stdout);
  };

  const cold = { whole: [] as number[], single: [] as number[] };
  const warm = { whole: [] as number[], single: [] as number[] };
  const peak = { whole: [] as number[], single: [] as number[] };
  await work(single.unpacked, 1);
  await work(whole.unpacked, 1);
  for (let turn = 0; turn < COLD_RUNS; turn += 1) {
    cold.single.push((await work(single.unpacked, 1)).firstResult);
    cold.whole.push((await work(whole.unpacked, 1)).firstResult);
  }
  for (let turn = 0; turn < WARM_ROUNDS; turn += 1) {
    for (const [name, app] of [
      ['single', single],
      ['whole', whole],
    ] as const) {
      const { times, peakMb } = await work(app.unpacked, WARM_RUNS);
      warm[name].push(median(times.slice(DISCARDED)));
      peak[name].push(peakMb);
    }
  }
  const figures: Figure[] = [
    {
      name: 'Cold start to the first result',
      unit: 'ms',
      single: median(cold.single),
      whole: median(cold.whole),
      target: 1.25,
    },
    {
      name: 'Warm step',
      unit: 'ms',
      single: median(warm.single),
      whole: median(warm.whole),
      target: 2,
    },
    {
      name: 'Peak memory',
      unit: 'MB',
      single: median(peak.single),
      whole: median(peak.whole),
      target: 1.25,
    },
    { name: 'Zip', unit: 'KB', single: single.size, whole: whole.size, target: 1.6 },
  ];
  const count = operations.filter(({ hidden }) => !hidden).length;
  const further = furtherOperation(few, whole);
  const times = [figuresTable(figures, count), further.text].join('\n\n');
  const requests = requestsTable(await requestsPerStep(await builtApp(), sandbox));
  await sandbox.close();
  console.log(`\n${times}\n\n${requests}`);
  if (write) {
    const page = withGenerated(await readFile(PAGE, 'utf8'), 'figures', times);
    await writeFile(PAGE, withGenerated(page, 'requests', requests));
  }
  return figures.every(isMet) && further.isMet;
}
