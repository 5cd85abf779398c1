import type { Throttle } from '../core/service.ts';

/** Pairs of headers, each `<quarter of an hour>,<day>`: https://developers.strava.com/docs/rate-limits/ */
const BUDGETS = ['x-ratelimit', 'x-readratelimit'];

/** Share of the application's tightest budget of requests that is used up; 0 where the headers say nothing. */
export function spent(header: (name: string) => string | null): number {
  const shares = BUDGETS.flatMap((name) => {
    const limits = (header(`${name}-limit`) ?? '').split(',').map(Number);
    const used = (header(`${name}-usage`) ?? '').split(',').map(Number);
    return limits.map((limit, index) => (limit > 0 ? (used[index] ?? 0) / limit : 0));
  });
  return Math.max(0, ...shares.filter(Number.isFinite));
}

/** Reads in a quarter of an hour that Strava grants an application of one athlete; more after a review. */
const FIRST_LIMIT = 100;

/**
 * Strava's limit counts the application's requests of all athletes together, and so does this one. A
 * tenth is left for steps that make several requests. A run of a poll above it is left out; the next one
 * finds the same events.
 */
export const throttle = (): Throttle => ({
  window: 900,
  limit: Math.floor(0.9 * Number(process.env.STRAVA_READS_PER_QUARTER || FIRST_LIMIT)),
  key: 'strava',
  scope: [],
});
