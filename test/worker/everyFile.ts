import { registerHooks } from 'node:module';
import { rememberEnvironment } from '../environment.ts';

const restoreEnvironment = rememberEnvironment();

/** A worker runs many files in one process: each leaves clocks, spies and environment variables as it found them. */
function leaveNoTrace(): void {
  afterAll(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
    restoreEnvironment();
  });
}

Object.assign(globalThis, { leaveNoTrace });

// The runner has no hook that runs for each file, so every test file gets a last line.
registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    const isTest = /\.(test|cli|browser)\.ts\?\d+$/.test(url);
    return isTest ? { ...loaded, source: `${loaded.source}\nleaveNoTrace();\n` } : loaded;
  },
});
