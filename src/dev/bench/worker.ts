import { pathToFileURL } from 'node:url';

/**
 * One process as Zapier's Lambda would be: loads an unpacked zip and runs a step many times. Reports
 * the milliseconds from the start of the process to the first result and those of each run.
 */
const [folder = '', runs = '1', event = '{}'] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(`${folder}/zapierwrapper.js`).href);

const times: number[] = [];
let firstResult: number | undefined;
for (let run = 0; run < Number(runs); run += 1) {
  const step = { ...JSON.parse(event), calledFromCli: true, customLogger: () => undefined };
  const start = performance.now();
  await handler(step);
  const end = performance.now();
  firstResult ??= end;
  times.push(end - start);
}
process.stdout.write(
  JSON.stringify({ times, firstResult, peakMb: process.resourceUsage().maxRSS / 1024 }),
);
