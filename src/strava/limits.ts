import type { Throttle } from '../core/service.ts';
import { optionalSetting } from '../core/settings.ts';

type Header = (name: string) => string | null;

/** The request budgets that an answer's headers report, in pairs `<quarter of an hour>,<day>`: https://developers.strava.com/docs/rate-limits/ */
export const budgets = (header: Header) =>
  ['x-ratelimit', 'x-readratelimit'].flatMap((name) => {
    const pair = (part: string) => (header(`${name}-${part}`) ?? '').split(',').map(Number);
    const [limits, used] = [pair('limit'), pair('usage')];
    return (['quarter', 'day'] as const).flatMap((of, index) => {
      const share = limits[index]! > 0 ? (used[index] ?? 0) / limits[index]! : Number.NaN;
      return Number.isFinite(share) ? [{ of, share }] : [];
    });
  });

/** Used share (0 to 1) of the application's tightest request budget; 0 if the headers do not report it. */
export const spent = (header: Header): number =>
  Math.max(0, ...budgets(header).map(({ share }) => share));

/** Reads per quarter of an hour that Strava grants a new application; more after a review. */
const FIRST_LIMIT = 100;

/**
 * Like Strava's limit, this one counts the application's requests for all athletes together. A tenth is
 * kept for steps that make several requests. Polls keep to the budget by themselves.
 */
export const throttle = (): Throttle => ({
  window: 900,
  limit: Math.floor(0.9 * Number(optionalSetting('STRAVA_READS_PER_QUARTER') || FIRST_LIMIT)),
  key: 'strava',
  scope: [],
});
