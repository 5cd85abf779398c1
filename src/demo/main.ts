import { parseArgs } from 'node:util';
import { openLive } from './live.ts';
import { report } from './report.ts';
import { openSandbox } from './sandbox.ts';
import { runZap } from './zap.ts';

/** Runs the app's first Zap, on the sandbox or, with `--live`, on the real services. */
const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } } });
const stage = values.live ? await openLive() : await openSandbox();
try {
  await runZap(stage, report);
} catch (error) {
  report.problem(error as Error);
  process.exitCode = 1;
} finally {
  await stage.close();
}
