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

/** Takes over waits from 300 ms on, those of Node's own fetch aside. */
function takeOverWaits(wait: (run: () => void, ms: number, ...more: []) => unknown): void {
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((run: () => void, ms = 0, ...more: []) =>
      (ms < SHORT || isOfFetch() ? realTimeout : wait)(run, ms, ...more)) as typeof setTimeout);
}

/** Clocks of the app that can be ahead of the real ones, in milliseconds. */
function clocksAhead() {
  const realNow = Date.now;
  const realTick = performance.now.bind(performance);
  let ahead = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + ahead);
  jest.spyOn(performance, 'now').mockImplementation(() => realTick() + ahead);
  return {
    ahead: () => ahead,
    /** When a wait that begins now is over, by the ticks of the app. */
    dueIn: (ms: number) => realTick() + ahead + ms,
    goOn: (ms: number) => {
      ahead += ms;
    },
    passUntil: (due: number) => {
      ahead = Math.max(ahead, due - realTick());
    },
  };
}

/** Ends the waits between attempts of a request at once; gives their lengths in milliseconds as they come. */
export function skipBackoff(): number[] {
  const waits: number[] = [];
  takeOverWaits((run, ms, ...more) => {
    if (ms > LONGEST_BACKOFF) {
      return realTimeout(run, ms, ...more);
    }
    waits.push(ms);
    return setImmediate(run);
  });
  return waits;
}

/** How many times faster than real time {@link hurry} lets waits pass. */
const HASTE = 400;

/**
 * Lets waits from 300 ms on pass fast, and the clocks of the app with them, so that a vendor who never
 * answers costs milliseconds. Gives the milliseconds that the app has waited.
 */
export function hurry(): () => number {
  const { ahead, dueIn, passUntil } = clocksAhead();
  takeOverWaits((run, ms) => {
    const due = dueIn(ms);
    return realTimeout(() => {
      passUntil(due);
      run();
    }, ms / HASTE);
  });
  return ahead;
}

/**
 * Ends the waits between attempts at once, and holds limits of time back until `runOut` lets the next one
 * end, for a vendor who never answers and is no socket. The clocks of the app go with them.
 */
export function holdLimits(): { waited(): number; runOut(): void } {
  const { ahead, dueIn, goOn, passUntil } = clocksAhead();
  const limits = new Map<object, { due: number; run(): void }>();
  takeOverWaits((run, ms) => {
    if (ms <= LONGEST_BACKOFF) {
      goOn(ms);
      return setImmediate(run);
    }
    const limit = {};
    limits.set(limit, { due: dueIn(ms), run });
    return limit;
  });
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation(((timer?: object) => {
    if (!timer || !limits.delete(timer)) {
      realClear(timer as NodeJS.Timeout);
    }
  }) as typeof clearTimeout);
  return {
    waited: ahead,
    runOut: () => {
      const [next] = [...limits].sort(([, one], [, other]) => one.due - other.due);
      if (next) {
        limits.delete(next[0]);
        passUntil(next[1].due);
        next[1].run();
      }
    },
  };
}
