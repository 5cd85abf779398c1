import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { localTime } from '../../src/sandbox/runkeeper/seed.ts';
import type { Account, Item, LiveTrigger } from '../../src/sandbox/zapier.ts';
import { testZapier } from '../appHandler.ts';
import { MINUTE, pass } from '../strava/zap.ts';

/** Only the clock is the test's; timers run as ever. */
const REAL_TIMERS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** A connected runner and a clock that stands still: a Friday evening in Berlin, unless told. */
export async function runnerAt(moment = '2026-11-20T17:00:00Z', { empty = true } = {}) {
  // Zapier's core ends a process that grew large in many runs, and jest's has.
  jest.spyOn(process, 'memoryUsage').mockReturnValue({ rss: 0 } as NodeJS.MemoryUsage);
  jest.useFakeTimers({ doNotFake: [...REAL_TIMERS], now: new Date(moment) });
  const sandbox: Sandbox = await startSandbox();
  Object.assign(process.env, sandbox.env);
  const { runkeeper } = sandbox;
  runkeeper.setRateLimit(1_000_000);
  if (empty) runkeeper.state.collections.fitnessActivities = [];
  const zapier = testZapier();
  const account: Account = await zapier.connect('runkeeper', sandbox.approve);
  return {
    sandbox,
    runkeeper,
    zapier,
    account,
    /** Records an activity that began so many days ago. */
    upload: (ago = 0.05, values: Record<string, unknown> = {}) =>
      runkeeper.addActivity({ start_time: localTime(new Date(), ago), ...values }),
    turnOn: (trigger: string, input: Record<string, unknown> = {}): Promise<LiveTrigger> =>
      zapier.turnOn(trigger, account, input),
    /** Polls every so many minutes until so much time has passed. */
    pollFor: async (zap: LiveTrigger, time: number, minutes = 15) => {
      const fired: Item[] = [];
      for (const end = Date.now() + time; Date.now() < end; ) {
        pass(Math.min(minutes * MINUTE, end - Date.now()));
        fired.push(...(await zap.poll()));
      }
      return fired;
    },
    /** Requests to the Health Graph so far. */
    requests: () =>
      sandbox.requests
        .filter(({ service, path }) => service === 'runkeeper' && !path.startsWith('/apps'))
        .map(({ path }) => path),
    close: async () => {
      jest.restoreAllMocks();
      jest.useRealTimers();
      await sandbox.close();
    },
  };
}

export type EventRunner = Awaited<ReturnType<typeof runnerAt>>;
