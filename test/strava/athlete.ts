import { DAY } from '../clock.ts';
import { connectedAt } from '../connectedAt.ts';

/** A connected athlete and a clock that stands still: a Friday noon in New York, unless told. */
export async function athleteAt(moment = '2026-11-20T17:00:00Z', { empty = true } = {}) {
  const athlete = await connectedAt(moment, 'strava', ({ strava }) => {
    strava.setLimits({ overall: [100_000, 1_000_000], read: [100_000, 1_000_000] });
    if (empty) strava.state.activities = [];
  });
  const { strava, requests } = athlete.sandbox;
  return {
    ...athlete,
    strava,
    /** Uploads an activity that began so many days ago. */
    upload: (ago = 0.05, draft: Parameters<typeof strava.addActivity>[0] = {}) =>
      strava.addActivity({
        start_date: new Date(Date.now() - ago * DAY).toISOString(),
        ...draft,
      }),
    /** Requests to Strava's API so far. */
    requests: () =>
      requests.filter(({ path }) => path.startsWith('/api/v3')).map(({ path }) => path),
  };
}

export type Athlete = Awaited<ReturnType<typeof athleteAt>>;
