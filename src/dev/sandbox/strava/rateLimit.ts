/** Requests in the current quarter hour and the current UTC day. */
export type Pair = [quarterHour: number, day: number];

/** @see https://developers.strava.com/docs/rate-limits/ */
export type Usage = { overall: Pair; read: Pair };

const quarterHour = 15 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

/** Counts the requests of the whole application, all its athletes together. */
export const rateLimiter = (now: () => Date) => {
  let limits: Usage = { overall: [200, 2000], read: [100, 1000] };
  let usage: Usage = { overall: [0, 0], read: [0, 0] };
  let window: Pair | undefined;

  /** Starts from zero at :00 :15 :30 :45, and at midnight UTC */
  const roll = () => {
    const time = now().getTime();
    const current: Pair = [Math.floor(time / quarterHour), Math.floor(time / day)];
    const reset = ([quarter, today]: Pair): Pair => [
      window && window[0] === current[0] ? quarter : 0,
      window && window[1] === current[1] ? today : 0,
    ];
    if (window) usage = { overall: reset(usage.overall), read: reset(usage.read) };
    window = current;
  };

  const count = ([quarter, today]: Pair): Pair => [quarter + 1, today + 1];
  const within = ([quarter, today]: Pair, [perQuarter, perDay]: Pair): boolean =>
    quarter <= perQuarter && today <= perDay;

  return {
    /** What was used so far, for the windows of the present moment */
    setUsage: (change: Partial<Usage>) => {
      roll();
      usage = { ...usage, ...change };
    },
    setLimits: (change: Partial<Usage>) => {
      limits = { ...limits, ...change };
    },
    /** Counts a request, a refused one too; false when it is one too many */
    admit: (isRead: boolean): boolean => {
      roll();
      usage = {
        overall: count(usage.overall),
        read: isRead ? count(usage.read) : usage.read,
      };
      return within(usage.overall, limits.overall) && (!isRead || within(usage.read, limits.read));
    },
    headers: (): Record<string, string> => {
      roll();
      return {
        'X-RateLimit-Limit': limits.overall.join(),
        'X-RateLimit-Usage': usage.overall.join(),
        'X-ReadRateLimit-Limit': limits.read.join(),
        'X-ReadRateLimit-Usage': usage.read.join(),
      };
    },
  };
};

export type RateLimiter = ReturnType<typeof rateLimiter>;
