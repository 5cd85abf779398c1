/** The clock that time passes on, while it is movable; a test may have stopped it. */
let real: DateConstructor | undefined;
let ahead = 0;

/**
 * From now on {@link pass} moves the time for everything in this process that asks for it: the sandbox, the
 * app and Zapier's part. To be called before they are loaded, since some hold on to `Date.now`. Waits take
 * as long as ever.
 */
export function makeClockMovable(): void {
  resetClock();
  const clock = Date;
  const now = () => clock.now() + ahead;
  real = clock;
  globalThis.Date = new Proxy(clock, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
    apply: () => new Date().toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

export const DAY_MS = 86_400_000;

/** Lets time pass. */
export function pass(milliseconds: number): void {
  ahead += milliseconds;
}

/** Puts the clock right again. */
export function resetClock(): void {
  globalThis.Date = real ?? Date;
  real = undefined;
  ahead = 0;
}
