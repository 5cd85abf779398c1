import { DAY_SECONDS, dateOf, dayNumber, weekdayOf } from './calendar.ts';

/** What a service knows about the start. Any part may be missing. */
export interface StartFacts {
  /** The instant, ISO 8601 in UTC. */
  start?: string | null | undefined;
  /** Wall clock at the place, ISO 8601. A `Z` or offset behind it is ignored: see below. */
  startLocal?: string | null | undefined;
  /** Offset of that wall clock from UTC, in seconds, east positive. */
  utcOffset?: number | null | undefined;
}

/** When a workout began, as its athlete would say it. */
export interface LocalStart {
  /** ISO 8601 with the true offset, without one when it is unknown. */
  startLocal: string | null;
  /** "2025-10-19" */
  localDate: string | null;
  /** "13:00", 24 h; `null` when hidden. */
  localTime: string | null;
  /** "Sunday" */
  weekday: string | null;
  /** The athlete shows the day but not the time. */
  startTimeHidden: boolean;
}

/**
 * Local date and time of a start.
 *
 * - Strava writes `start_date_local` as wall time with a `Z` that is not true
 *   (https://developers.strava.com/docs/reference/#api-models-SummaryActivity), so the wall
 *   clock is taken as it stands and its offset comes from `utcOffset`, or else from the
 *   distance to `start`, or else stays unknown (Runkeeper's older items have none).
 * - Without a wall clock it is computed from `start` and `utcOffset`.
 * - A hidden start time arrives as one second past midnight
 *   (https://developers.strava.com/docs/changelog/): the date counts, the time does not.
 *
 * No process time zone takes part, and a text that is no date gives nulls.
 */
export function localStart(facts: StartFacts): LocalStart {
  const wall = wallSeconds(facts);
  if (wall === null)
    return {
      startLocal: null,
      localDate: null,
      localTime: null,
      weekday: null,
      startTimeHidden: false,
    };
  const day = Math.floor(wall / DAY_SECONDS);
  const date = dateOf(day);
  const clock = isoSeconds(wall).slice(11);
  const startTimeHidden = clock === '00:00:01';
  return {
    startLocal: `${date}T${clock}${offsetText(utcOffsetOf(facts, startTimeHidden))}`,
    localDate: date,
    localTime: startTimeHidden ? null : clock.slice(0, 5),
    weekday: weekdayOf(day),
    startTimeHidden,
  };
}

/** When a workout ended that took so many seconds, by the same clock as its start; `null` when the start is hidden. */
export function localEnd(
  { startLocal, startTimeHidden }: Pick<LocalStart, 'startLocal' | 'startTimeHidden'>,
  seconds: number | null,
): string | null {
  if (startLocal === null || startTimeHidden || seconds === null) return null;
  const offset = startLocal.slice('2025-10-19T13:00:00'.length);
  return isoSeconds(clockSeconds(startLocal)! + Math.round(seconds)) + offset;
}

/**
 * Seconds that the wall clock of the start shows, counted as if it were UTC; `null` when
 * it is unknown. Two such numbers compare wall clocks, whatever the offsets.
 */
export function wallSeconds(facts: StartFacts): number | null {
  const wall = clockSeconds(facts.startLocal);
  if (wall !== null) return wall;
  const instant = clockSeconds(facts.start);
  const offset = plausibleOffset(facts.utcOffset);
  return instant === null || offset === null ? null : instant + offset;
}

/** The instant of the start in seconds since 1970, from `start` or wall clock and offset. */
export function instantSeconds(facts: StartFacts): number | null {
  const instant = clockSeconds(facts.start);
  if (instant !== null) return instant;
  const wall = clockSeconds(facts.startLocal);
  const offset = plausibleOffset(facts.utcOffset);
  return wall === null || offset === null ? null : wall - offset;
}

/** Seconds as "2025-10-19T13:00:00", without an offset. */
export const isoSeconds = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19);

/** A hidden start may hide both clocks the same way, and then their distance says nothing. */
function utcOffsetOf(facts: StartFacts, hidden: boolean): number | null {
  const given = plausibleOffset(facts.utcOffset);
  if (given !== null) return given;
  const instant = clockSeconds(facts.start);
  const wall = clockSeconds(facts.startLocal);
  if (instant === null || wall === null || (hidden && instant === wall)) return null;
  return plausibleOffset(wall - instant);
}

/** Offsets in use run from -12:00 to +14:00; ISO 8601 writes whole minutes. */
function plausibleOffset(seconds: number | null | undefined): number | null {
  if (typeof seconds !== 'number' || !(seconds >= -12 * 3600 && seconds <= 14 * 3600)) return null;
  return Math.round(seconds / 60) * 60;
}

function offsetText(offset: number | null): string {
  if (offset === null) return '';
  const minutes = Math.abs(offset) / 60;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Digits of a date and time as seconds; whatever follows them (`Z`, offset, fraction) is dropped. */
function clockSeconds(text: string | null | undefined): number | null {
  const [, date, hour, minute, second = '0'] =
    /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?/.exec(text ?? '') ?? [];
  const day = dayNumber(date);
  if (day === null) return null;
  return day * DAY_SECONDS + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}
