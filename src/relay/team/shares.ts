/** Strava counts requests by quarters of an hour, from :00. @see https://developers.strava.com/docs/rate-limits/ */
const QUARTER = 15 * 60_000;

/** Reads in a quarter of an hour that Strava allows a new application. */
const READS = 100;

/** Bells that an athlete may have at once; then one for each `APART`. */
const AT_ONCE = 10;

/** Milliseconds between the bells of an athlete who has had many: ten in a quarter of an hour. */
const APART = QUARTER / AT_ONCE;

/** Athletes that are remembered before those are forgotten who have had nothing of late. */
const REMEMBERED = 10_000;

/**
 * Shares what Strava allows the application among its athletes. Whoever uploads 300 old activities gets
 * ten bells at once and the others ten in each quarter of an hour, so nobody else waits. And nobody gets
 * more tokens than half of the requests that the application has in a quarter of an hour.
 */
export function createShares(now: () => number = Date.now) {
  const bells = new Map<string, number>();
  let tokens = new Map<string, number>();
  let quarter = 0;
  let reads = READS;

  return {
    /** Seconds that the next bell of an athlete waits. */
    turnOf: (athlete: string): number => {
      const time = now();
      // The time at which the athlete will have had no bell of late.
      const empty = Math.max(bells.get(athlete) ?? 0, time);
      bells.set(athlete, empty + APART);
      if (bells.size > REMEMBERED) {
        for (const [known, until] of bells) if (until <= time) bells.delete(known);
      }
      return Math.ceil(Math.max(0, empty - time - (AT_ONCE - 1) * APART) / 1000);
    },

    /** Counts a token for an athlete; gives the seconds to wait where the share is used up. */
    tokenWait: (athlete: string): number => {
      const time = now();
      if (Math.floor(time / QUARTER) !== quarter) {
        quarter = Math.floor(time / QUARTER);
        tokens = new Map();
      }
      const used = tokens.get(athlete) ?? 0;
      if (used >= reads / 2) return Math.ceil(((quarter + 1) * QUARTER - time) / 1000);
      tokens.set(athlete, used + 1);
      return 0;
    },

    /** Learns from an answer of Strava how many reads the application has. */
    seen: (headers: Headers): void => {
      const [limit] = (headers.get('x-readratelimit-limit') ?? '').split(',');
      if (limit && Number(limit) > 0) reads = Number(limit);
    },
  };
}

export type Shares = ReturnType<typeof createShares>;
