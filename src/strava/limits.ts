import type { Throttle } from '../core/service.ts';

type Header = (name: string) => string | null;

/** The budgets of requests that the headers of an answer tell, in pairs `<quarter of an hour>,<day>`: https://developers.strava.com/docs/rate-limits/ */
export const budgets = (header: Header) =>
  ['x-ratelimit', 'x-readratelimit'].flatMap((name) => {
    const pair = (part: string) => (header(`${name}-${part}`) ?? '').split(',').map(Number);
    const [limits, used] = [pair('limit'), pair('usage')];
    return (['quarter', 'day'] as const).flatMap((of, index) => {
      const share = limits[index]! > 0 ? (used[index] ?? 0) / limits[index]! : Number.NaN;
      return Number.isFinite(share) ? [{ of, share }] : [];
    });
  });

/** Share of the application's tightest budget of requests that is used up; 0 where the headers say nothing. */
export const spent = (header: Header): number =>
  Math.max(0, ...budgets(header).map(({ share }) => share));

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
