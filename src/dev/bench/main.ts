import { parseArgs } from 'node:util';
import { benchLoad } from './load.ts';
import { benchRelay } from './relay.ts';
import { benchSpeed } from './speed.ts';

/** `npm run bench` compares the whole catalog with one operation; `-- load` runs steps on large accounts, `-- relay` measures the relay. `--write` puts the figures into the docs. */
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [of] = positionals;
const bench = of === 'load' ? benchLoad : of === 'relay' ? benchRelay : benchSpeed;
process.exitCode = (await bench(values)) ? 0 : 1;
