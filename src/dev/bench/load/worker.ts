import { text } from 'node:stream/consumers';
import { builtApp } from '../../zapier/builtApp.ts';
import type { RunMeasured, RunOrder } from './measured.ts';
import { startStepClock } from './stepClock.ts';

/** A cold process with one step of the built app, as Zapier's Lambda would be: reads its order from stdin and writes what the step took to stdout. */
const { run, answerMs, cache } = JSON.parse(await text(process.stdin)) as RunOrder;
const zapier = await builtApp();
Object.assign(zapier.cache.entries, cache);
const clock = startStepClock(answerMs);
const outcome = await zapier.run<unknown[]>(run.method, run.account, run.input, run.meta).then(
  (results) => ({ records: results.length, bytes: Buffer.byteLength(JSON.stringify(results)) }),
  ({ message }: Error) => ({ records: 0, bytes: 0, error: message }),
);
const measured: RunMeasured = {
  seconds: clock.elapsed() / 1000,
  requests: clock.answers(),
  peakMb: process.resourceUsage().maxRSS / 1024,
  ...outcome,
  cache: { ...zapier.cache.entries },
};
process.stdout.write(JSON.stringify(measured));
