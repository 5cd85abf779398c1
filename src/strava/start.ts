import { readMoment } from '../core/dates.ts';
import { getPath } from '../core/dottedPaths.ts';
import { numberOf, type Raw } from '../core/raw.ts';
import type { StartFacts } from '../workouts/localTime.ts';

/** When an activity, a lap or an effort began, as Strava says it: the instant, and the wall time whose `Z` is not true. */
export const startFacts = (raw: Raw) =>
  ({
    start: readMoment(raw.start_date),
    startLocal: readMoment(raw.start_date_local),
    utcOffset: numberOf(raw.utc_offset ?? getPath(raw, 'activity.utc_offset')),
  }) satisfies StartFacts;
