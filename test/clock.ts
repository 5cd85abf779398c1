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

/** Ends the waits between attempts of a request at once; gives their lengths in milliseconds as they come. */
export function skipBackoff(): number[] {
  const waits: number[] = [];
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0) => {
    const isBackoff = ms >= 300 && ms <= 3000;
    if (isBackoff) {
      waits.push(ms);
    }
    return realTimeout(run, isBackoff ? 0 : ms);
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
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0) => {
    if (ms < 300) {
      return realTimeout(run, ms);
    }
    const due = realTick() + ahead + ms;
    return realTimeout(() => {
      ahead = Math.max(ahead, due - realTick());
      run();
    }, ms / HASTE);
  }) as typeof setTimeout);
  return () => ahead;
}
