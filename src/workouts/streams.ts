import { type Measure, measure } from './units.ts';

/**
 * Values of a recording, one for each of its points: `heartrate[3]` was measured `time[3]` seconds
 * after the start. A series that a device did not record is missing.
 */
export type Series = readonly Measure[];

/** What a Zap can use out of thousands of values. */
export interface SeriesFacts {
  minimum: number | null;
  maximum: number | null;
  /** Weighted by time where the points have one. */
  average: number | null;
  first: number | null;
  last: number | null;
}

/** The fastest stretch of a distance. */
export interface FastestStretch {
  /** The meters looked for. */
  metres: number;
  /** Seconds it took, pauses included. */
  seconds: number;
  /** Seconds from the start of the recording to the start of the stretch. */
  from: number;
}

/** The best average over a length of time. */
export interface BestAverage {
  seconds: number;
  average: number;
  from: number;
}

/** How long a workout was in a zone of heart rate or power. */
export interface TimeInZone {
  /** 1 is the lowest. */
  zone: number;
  /** Lower limit; belongs to the zone. */
  from: number;
  /** Upper limit; belongs to the next zone. `null` for the highest. */
  to: number | null;
  seconds: number;
  /** Of all counted time. */
  percent: number;
}

/** A longer gap between two points is a pause: devices write at least every few seconds. */
const PAUSE_SECONDS = 30;

/** Minimum, maximum, average, first and last value; all null without any. Negative values count (frost, descents). */
export function factsOfSeries(values: Series = [], time: Series = []): SeriesFacts {
  const known = values.filter(isNumber);
  if (known.length === 0) {
    return { minimum: null, maximum: null, average: null, first: null, last: null };
  }
  let sum = 0;
  let weights = 0;
  let minimum = known[0]!;
  let maximum = minimum;
  values.forEach((value, index) => {
    if (isNumber(value)) {
      const weight = secondsAt(time, index);
      sum += value * weight;
      weights += weight;
      minimum = Math.min(minimum, value);
      maximum = Math.max(maximum, value);
    }
  });
  const average = weights > 0 ? sum / weights : known.reduce((a, b) => a + b, 0) / known.length;
  return {
    minimum: rounded(minimum),
    maximum: rounded(maximum),
    average: rounded(average),
    first: rounded(known[0]!),
    last: rounded(known.at(-1)!),
  };
}

/** Seconds from the first point to the last; `null` without two points. */
export function lengthOf(series: Series = []): number | null {
  const [first, last] = [series[0], series.at(-1)];
  return isNumber(first) && isNumber(last) && last > first ? rounded(last - first) : null;
}

/** Seconds in which the athlete moved, pauses left out. */
export function movingSeconds(
  moving: readonly (boolean | null)[] = [],
  time: Series = [],
): number | null {
  if (moving.length === 0 || time.length === 0) {
    return null;
  }
  return moving.reduce<number>((sum, is, index) => sum + (is ? secondsAt(time, index) : 0), 0);
}

/**
 * Seconds in each zone. `limits` are the lower limits of the second zone and of all above it, rising:
 * `[111, 139, 152, 166]` makes five zones. Empty without limits, values or times.
 */
export function timeInZones(
  values: Series = [],
  time: Series = [],
  limits: readonly number[] = [],
): TimeInZone[] {
  const edges = [...limits].sort((a, b) => a - b);
  if (edges.length === 0 || values.length === 0 || time.length === 0) {
    return [];
  }
  const seconds = Array.from({ length: edges.length + 1 }, () => 0);
  values.forEach((value, index) => {
    if (isNumber(value)) {
      const above = edges.findIndex((edge) => value < edge);
      seconds[above < 0 ? edges.length : above]! += secondsAt(time, index);
    }
  });
  const total = seconds.reduce((a, b) => a + b, 0);
  return seconds.map((inZone, index) => ({
    zone: index + 1,
    from: index === 0 ? 0 : edges[index - 1]!,
    to: edges[index] ?? null,
    seconds: rounded(inZone),
    percent: total > 0 ? Math.round((inZone / total) * 1000) / 10 : 0,
  }));
}

/**
 * The fastest stretch of so many meters, pauses included; `null` when the recording is shorter. Its
 * ends may lie between two points.
 */
export function fastestStretch(
  distance: Series = [],
  time: Series = [],
  metres: number,
): FastestStretch | null {
  const points = distance.flatMap((at, index) => {
    const when = time[index];
    return isNumber(at) && isNumber(when) ? [{ at, when }] : [];
  });
  const best = { seconds: Number.POSITIVE_INFINITY, from: 0 };
  const consider = (from: number, to: number) => {
    if (to > from && to - from < best.seconds) {
      Object.assign(best, { seconds: to - from, from });
    }
  };
  // A fastest stretch starts or ends at a point: between two points the speed is constant.
  let end = 0;
  for (const { at, when } of points) {
    while (end < points.length && points[end]!.at < at + metres) {
      end += 1;
    }
    if (end < points.length) {
      consider(when, between(points[end - 1], points[end]!, at + metres));
    }
  }
  let start = points.length - 1;
  for (const { at, when } of points.toReversed()) {
    while (start >= 0 && points[start]!.at > at - metres) {
      start -= 1;
    }
    if (start >= 0) {
      consider(between(points[start], points[start + 1]!, at - metres), when);
    }
  }
  return Number.isFinite(best.seconds)
    ? { metres, seconds: rounded(best.seconds), from: rounded(best.from) }
    : null;
}

/**
 * The best average over so many seconds, by whole seconds; `null` when the recording is shorter. A
 * value holds until the next point; a pause counts as zero.
 */
export function bestAverage(
  values: Series = [],
  time: Series = [],
  seconds: number,
): BestAverage | null {
  const bySecond = perSecond(values, time);
  if (bySecond.length < seconds || !bySecond.some((value) => value > 0)) {
    return null;
  }
  let sum = bySecond.slice(0, seconds).reduce((a, b) => a + b, 0);
  let best = { sum, from: 0 };
  for (let from = 1; from + seconds <= bySecond.length; from += 1) {
    sum += bySecond[from + seconds - 1]! - bySecond[from - 1]!;
    if (sum > best.sum) {
      best = { sum, from };
    }
  }
  return { seconds, average: Math.round(best.sum / seconds), from: best.from };
}

/** Only the first two days of a recording count; in seconds. */
const MOST_SECONDS = 48 * 3600;

function perSecond(values: Series, time: Series): number[] {
  const start = time.find(isNumber) ?? 0;
  const bySecond: number[] = [];
  values.forEach((value, index) => {
    const when = time[index];
    if (isNumber(when) && when - start < MOST_SECONDS) {
      const from = Math.max(bySecond.length, Math.round(when - start));
      while (bySecond.length < from) {
        bySecond.push(0);
      }
      // The last point holds for its own second.
      const holds = index === values.length - 1 ? 1 : Math.round(secondsAt(time, index));
      for (let second = 0; second < holds; second += 1) {
        bySecond.push(measure(value) ?? 0);
      }
    }
  });
  return bySecond;
}

/** How long the value of a point holds: until the next one, unless a pause follows. */
function secondsAt(time: Series, index: number): number {
  const [here, next] = [time[index], time[index + 1]];
  const gap = isNumber(here) && isNumber(next) ? next - here : 0;
  return gap > 0 && gap <= PAUSE_SECONDS ? gap : 0;
}

type Point = { at: number; when: number };

/** When a distance was reached on the way from one point to the next. */
function between(before: Point | undefined, after: Point, at: number): number {
  const way = before ? after.at - before.at : 0;
  return before && way > 0
    ? before.when + ((at - before.at) / way) * (after.when - before.when)
    : after.when;
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const rounded = (value: number): number => Math.round(value * 10) / 10;
