import { parseArgs } from 'node:util';
import { benchLoad } from './load.ts';
import { benchRelay } from './relay.ts';
import { benchSpeed } from './speed.ts';
import { benchTeam } from './team.ts';

/** `npm run bench` compares the whole catalog with one operation; `-- load` runs steps on large accounts, `-- relay` measures the relay, `-- team` a team of 1,000 athletes. `--write` puts the figures into the docs. */
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [of] = positionals;
const benches: Record<string, (options: { write: boolean }) => Promise<boolean>> = {
  load: benchLoad,
  relay: benchRelay,
  team: benchTeam,
};
const bench = benches[of ?? ''] ?? benchSpeed;
process.exitCode = (await bench(values)) ? 0 : 1;
