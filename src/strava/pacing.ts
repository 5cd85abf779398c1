import type { Pacing } from '../core/service.ts';
import { DAY_MS } from '../workouts/calendar.ts';
import { budgets } from './limits.ts';
import { members } from './team/roster.ts';

const QUARTER_MS = 15 * 60_000;

const PERIODS = { quarter: QUARTER_MS, day: DAY_MS };

/** Share of a day's requests that polls spread over the day; the rest is for other steps. */
const DAILY_SHARE = 0.9;

/** Share of a day's requests by which polls may run ahead of the hour. */
const MOST_AHEAD = 0.05;

/** Shares of a quarter's requests from which on polls are spaced out, and from which on there are none. */
const QUARTER_SHARES = { spaced: 0.5, closed: 0.9 };

/**
 * How long an answer serves before Strava may be asked again. It grows with what is used beyond the even
 * pace of a day and is the same for all athletes, so the list that was read longest ago comes first and
 * none is left out. Strava counts the day in UTC: https://developers.strava.com/docs/rate-limits/
 */
const wait: Pacing['wait'] = (header, at, now) =>
  Math.max(
    0,
    ...budgets(header).map(({ of, share }) => {
      const period = PERIODS[of];
      const used = Math.floor(at / period) === Math.floor(now / period) ? share : 0;
      return of === 'day'
        ? grown(used - (DAILY_SHARE * (now % DAY_MS)) / DAY_MS, MOST_AHEAD) * 4 * QUARTER_MS
        : grown(used - QUARTER_SHARES.spaced, QUARTER_SHARES.closed - QUARTER_SHARES.spaced) *
            QUARTER_MS;
    }),
  );

/** 0 up to 0, 1 at half of the most, without end towards the most. */
const grown = (value: number, most: number): number =>
  value >= most ? Number.POSITIVE_INFINITY : Math.max(0, value / (most - value));

/** Polls of an athlete share their answers, and Strava's budget lasts for the polls of all athletes. */
export const pacing: Pacing = {
  // Athletes may join a team through an application of its own.
  application: (authData) =>
    members.share(authData) ? 'team' : authData.strava_client_id || 'ours',
  headers: [
    'x-ratelimit-limit',
    'x-ratelimit-usage',
    'x-readratelimit-limit',
    'x-readratelimit-usage',
  ],
  wait,
  sensitive: {
    field: 'includeMap',
    keys: ['map', 'start_latlng', 'end_latlng', 'latlng', 'points', 'location'],
  },
};
