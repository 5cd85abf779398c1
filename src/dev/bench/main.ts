import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { operations } from '../../catalog.ts';
import { productionZip } from '../packaging/productionZip.ts';
import { startSandbox } from '../sandbox/index.ts';
import { builtApp } from '../zapier/builtApp.ts';
import { requestsPerStep } from './requests.ts';

const run = promisify(execFile);
const COLD_RUNS = 15;
const WARM_RUNS = 300;
const WARM_ROUNDS = 5;
const DISCARDED = 50;

type Measured = { times: number[]; firstResult: number; peakMb: number };

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The whole catalog beside an app of one operation on the same core, in turns, in one run. */
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

console.log('Building both apps with Zapier’s CLI …');
await build({
  entryPoints: ['src/dev/bench/baseline.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  minify: true,
  outfile: 'build/baseline.js',
  logLevel: 'error',
});
const whole = await productionZip('leadlap', 'dist/index.js');
const single = await productionZip('one-operation', 'build/baseline.js');

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
const zip = {
  whole: (await stat(whole.zip)).size / 1024,
  single: (await stat(single.zip)).size / 1024,
};

const row = (name: string, a: number, b: number, unit: string, target: number) => {
  const ratio = b / a;
  const verdict = ratio <= target ? 'ok' : 'MISSED';
  console.log(
    `${name.padEnd(30)} ${`${a.toFixed(1)} ${unit}`.padStart(12)} ${`${b.toFixed(1)} ${unit}`.padStart(12)} ${`${ratio.toFixed(2)}x`.padStart(8)}   ≤ ${target}x ${verdict}`,
  );
  return ratio <= target;
};
const visible = operations.filter(({ hidden }) => !hidden).length;
console.log(
  `\n${''.padEnd(30)} ${'1 operation'.padStart(12)} ${`${visible} operations`.padStart(12)} ${'ratio'.padStart(8)}   target`,
);
const met = [
  row('Cold start to first result', median(cold.single), median(cold.whole), 'ms', 1.25),
  row('Warm step', median(warm.single), median(warm.whole), 'ms', 2),
  row('Peak memory', median(peak.single), median(peak.whole), 'MB', 1.25),
  row('Zip', zip.single, zip.whole, 'KB', 1.3),
];

console.log('\nRequests per step');
for (const [step, requests] of await requestsPerStep(await builtApp(), sandbox)) {
  console.log(`${step.padEnd(64)} ${requests}`);
}
await sandbox.close();
process.exitCode = met.every(Boolean) ? 0 : 1;
