import { parseArgs } from 'node:util';
import { benchLoad } from './load.ts';
import { benchSpeed } from './speed.ts';

/** `npm run bench` compares the whole catalog with one operation; `-- load` runs steps on large accounts. `--write` puts the figures into docs/speed.md. */
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const isLoad = positionals.includes('load');
process.exitCode = (await (isLoad ? benchLoad : benchSpeed)(values)) ? 0 : 1;
