import { pathToFileURL } from 'node:url';

/**
 * One process as Zapier's Lambda would be: loads an unpacked zip and runs a step. `cold` reports the
 * time from the start of the process to the first result; `warm` the time of each of many runs.
 */
const [folder = '', mode = 'cold', runs = '1', event = '{}'] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(`${folder}/zapierwrapper.js`).href);
const step = { ...JSON.parse(event), calledFromCli: true, customLogger: () => undefined };

const times: number[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  const start = performance.now();
  await handler(structuredCloneOf(step));
  times.push(performance.now() - start);
}
const firstResult = performance.timeOrigin + performance.now();
process.stdout.write(
  JSON.stringify({
    mode,
    times,
    startedToResult: firstResult - performance.timeOrigin,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);

function structuredCloneOf({ customLogger, ...data }: typeof step) {
  return { ...structuredClone(data), customLogger };
}
