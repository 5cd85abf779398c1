export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Stops the clock at a moment; timers run as ever. */
export const stopClock = (moment: string) =>
  jest.useFakeTimers({
    now: new Date(moment),
    doNotFake: [
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
    ],
  });

/** Lets time pass on a stopped clock: for the vendors, Zapier and the app alike. */
export const pass = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds);

const realTimeout = globalThis.setTimeout;
const realClear = globalThis.clearTimeout;

/** Waits that are shorter than any between two attempts. */
const SHORT = 300;

/** The longest wait between two attempts. */
const LONGEST_BACKOFF = 3000;

/** Whether Node's own fetch sets the timer, as the sandbox's browser needs it. */
const isOfFetch = () => new Error().stack?.includes('node:internal/deps/undici') === true;

/** Ends the waits between attempts of a request at once; gives their lengths in milliseconds as they come. */
export function skipBackoff(): number[] {
  const waits: number[] = [];
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((
    run: () => void,
    ms = 0,
    ...more: []
  ) => {
    const isBackoff = ms >= SHORT && ms <= LONGEST_BACKOFF && !isOfFetch();
    if (isBackoff) {
      waits.push(ms);
    }
    return isBackoff ? setImmediate(run) : realTimeout(run, ms, ...more);
  }) as typeof setTimeout);
  return waits;
}

/** How many times faster than real time {@link hurry} lets waits pass. */
const HASTE = 400;

/**
 * Lets waits from 300 ms on pass fast, and the clocks of the app with them, so that a vendor who never
 * answers costs milliseconds. Gives the milliseconds that the app has waited.
 */
export function hurry(): () => number {
  const realNow = Date.now;
  const realTick = performance.now.bind(performance);
  let ahead = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + ahead);
  jest.spyOn(performance, 'now').mockImplementation(() => realTick() + ahead);
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((
    run: () => void,
    ms = 0,
    ...more: []
  ) => {
    if (ms < SHORT || isOfFetch()) {
      return realTimeout(run, ms, ...more);
    }
    const due = realTick() + ahead + ms;
    return realTimeout(() => {
      ahead = Math.max(ahead, due - realTick());
      run();
    }, ms / HASTE);
  }) as typeof setTimeout);
  return () => ahead;
}

/**
 * Ends the waits between attempts at once, and holds limits of time back until `runOut` lets the next one
 * end, for a vendor who never answers and is no socket. The clocks of the app go with them.
 */
export function holdLimits(): { waited(): number; runOut(): void } {
  const realNow = Date.now;
  const realTick = performance.now.bind(performance);
  let ahead = 0;
  const limits = new Map<object, { due: number; run(): void }>();
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + ahead);
  jest.spyOn(performance, 'now').mockImplementation(() => realTick() + ahead);
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((
    run: () => void,
    ms = 0,
    ...more: []
  ) => {
    if (ms < SHORT || isOfFetch()) {
      return realTimeout(run, ms, ...more);
    }
    if (ms <= LONGEST_BACKOFF) {
      ahead += ms;
      return setImmediate(run);
    }
    const limit = {};
    limits.set(limit, { due: realTick() + ahead + ms, run });
    return limit;
  }) as typeof setTimeout);
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation(((timer?: object) => {
    if (!timer || !limits.delete(timer)) {
      realClear(timer as NodeJS.Timeout);
    }
  }) as typeof clearTimeout);
  return {
    waited: () => ahead,
    runOut: () => {
      const [next] = [...limits].sort(([, one], [, other]) => one.due - other.due);
      if (next) {
        limits.delete(next[0]);
        ahead = Math.max(ahead, next[1].due - realTick());
        next[1].run();
      }
    },
  };
}
