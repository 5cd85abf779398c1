import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import type { Account, Item, LiveTrigger } from '../../src/sandbox/zapier.ts';
import { testZapier } from '../appHandler.ts';

// Days of polls pass in one test.
jest.setTimeout(30_000);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

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

/** Lets time pass for Strava, Zapier and the app alike. */
export const pass = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds);

/** A connected athlete and a clock that stands still: a Friday noon in New York, unless told. */
export async function athleteAt(moment = '2026-11-20T17:00:00Z', { empty = true } = {}) {
  // Zapier's core ends a process that grew large in many runs, and jest's has.
  jest.spyOn(process, 'memoryUsage').mockReturnValue({ rss: 0 } as NodeJS.MemoryUsage);
  jest.useFakeTimers({ doNotFake: [...REAL_TIMERS], now: new Date(moment) });
  const sandbox: Sandbox = await startSandbox();
  Object.assign(process.env, sandbox.env);
  sandbox.strava.setLimits({ overall: [100_000, 1_000_000], read: [100_000, 1_000_000] });
  if (empty) sandbox.strava.state.activities = [];
  const zapier = testZapier();
  const account: Account = await zapier.connect('strava', sandbox.approve);
  const { strava } = sandbox;
  return {
    sandbox,
    strava,
    zapier,
    account,
    /** Uploads an activity that began so many days ago. */
    upload: (ago = 0.05, draft: Parameters<typeof strava.addActivity>[0] = {}) =>
      strava.addActivity({
        start_date: new Date(Date.now() - ago * DAY).toISOString(),
        ...draft,
      }),
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
    /** Requests to Strava's API so far. */
    requests: () =>
      sandbox.requests.filter(({ path }) => path.startsWith('/api/v3')).map(({ path }) => path),
    close: async () => {
      jest.restoreAllMocks();
      jest.useRealTimers();
      await sandbox.close();
    },
  };
}

export type Athlete = Awaited<ReturnType<typeof athleteAt>>;

export const ids = (items: readonly Item[]) => items.map(({ id }) => id);
