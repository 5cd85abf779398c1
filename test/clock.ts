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
