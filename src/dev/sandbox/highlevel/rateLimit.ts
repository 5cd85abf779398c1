import type { Grant } from './grants.ts';

/** @see https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0/ (rate limits) */
export type RateLimits = {
  /** Requests per interval */
  max: number;
  intervalMilliseconds: number;
  daily: number;
};

const vendorLimits: RateLimits = { max: 100, intervalMilliseconds: 10_000, daily: 200_000 };
const day = 24 * 60 * 60 * 1000;

type Count = { intervalStart: number; inInterval: number; dayStart: number; today: number };

/** Counts the requests of each sub-account or agency, as the vendor does. */
export const rateLimiter = (now: () => Date) => {
  let limits = vendorLimits;
  const counts = new Map<string, Count>();

  const countOf = (grant: Grant): Count => {
    const key = grant.locationId ?? grant.companyId;
    const time = now().getTime();
    let count = counts.get(key);
    if (!count) {
      count = { intervalStart: time, inInterval: 0, dayStart: time, today: 0 };
      counts.set(key, count);
    }
    if (time - count.intervalStart >= limits.intervalMilliseconds) {
      count.intervalStart = time;
      count.inInterval = 0;
    }
    if (time - count.dayStart >= day) {
      count.dayStart = time;
      count.today = 0;
    }
    return count;
  };

  return {
    /** Changes some limits; a limit of 0 forces a 429 */
    set: (change: Partial<RateLimits>) => {
      limits = { ...limits, ...change };
    },
    /** Counts a request; false when it is one too many */
    admit: (grant: Grant): boolean => {
      const count = countOf(grant);
      if (count.inInterval >= limits.max || count.today >= limits.daily) return false;
      count.inInterval += 1;
      count.today += 1;
      return true;
    },
    /** The five headers that every answer carries */
    headers: (grant: Grant | undefined): Record<string, string> => {
      const count = grant ? countOf(grant) : { inInterval: 0, today: 0 };
      return {
        'X-RateLimit-Limit-Daily': String(limits.daily),
        'X-RateLimit-Daily-Remaining': String(Math.max(0, limits.daily - count.today)),
        'X-RateLimit-Interval-Milliseconds': String(limits.intervalMilliseconds),
        'X-RateLimit-Max': String(limits.max),
        'X-RateLimit-Remaining': String(Math.max(0, limits.max - count.inInterval)),
      };
    },
  };
};

export type RateLimiter = ReturnType<typeof rateLimiter>;
