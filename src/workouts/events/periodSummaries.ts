import { DAY_SECONDS, dateOf, type Period, periodOf } from '../calendar.ts';
import { activeDays } from '../streaks.ts';
import { type SportTotals, type Totals, totals, totalsBySport } from '../totals.ts';
import { distanceIn, type UnitSystem } from '../unitSystem.ts';
import { longTime } from '../units.ts';
import { dayOf, type RecordedWorkout } from './recorded.ts';

/** A sport in a period, compared with the previous period. */
export interface SportSummary extends SportTotals {
  previousCount: number;
  previousDistanceKm: number;
  previousDistanceMiles: number;
  previousMovingTime: string;
}

/** An athlete's week or month that has ended. */
export interface PeriodSummary extends Totals {
  /** "2025-W42" or "2025-10". */
  period: string;
  from: string;
  to: string;
  activeDays: number;
  sports: SportSummary[];
  previous: Totals;
  /** Differences from the previous period. */
  changeCount: number;
  changeDistanceKm: number;
  changeDistanceMiles: number;
  changeMovingSeconds: number;
  changeElevationGainM: number;
  changeElevationGainFt: number;
  /** Percent more (or less) moving time; null if there was none before. */
  changePercent: number | null;
  /** One line for a message. */
  summary: string;
}

/**
 * Summaries of the last `count` periods that have ended by the athlete's clock (seconds of its wall time),
 * newest first, each compared with the previous one. `waitHours` gives late uploads time to arrive.
 */
export function periodSummaries(
  workouts: readonly RecordedWorkout[],
  period: Period,
  clock: number,
  {
    count,
    waitHours = 0,
    units = null,
  }: { count: number; waitHours?: number; units?: UnitSystem | null },
): PeriodSummary[] {
  const summaries: PeriodSummary[] = [];
  let { from, to } = lastEnded(period, clock, waitHours);
  for (let turn = 0; turn < count; turn += 1) {
    const before = periodOf(from - 1, period);
    summaries.push(summaryOfPeriod(workouts, { from, to }, before, { period, units }));
    ({ from, to } = before);
  }
  return summaries;
}

/** The first day that the summaries look at. */
export function summariesStart(
  period: Period,
  clock: number,
  { count, waitHours = 0 }: { count: number; waitHours?: number },
): number {
  let { from } = lastEnded(period, clock, waitHours);
  for (let turn = 0; turn < count; turn += 1) {
    from = periodOf(from - 1, period).from;
  }
  return from;
}

/** Seconds until the next period has ended, with the time that late uploads are given. */
export function untilNextSummary(
  period: Period,
  clock: number,
  { waitHours = 0 }: { waitHours?: number },
): number {
  const wait = waitHours * 3600;
  const { to } = periodOf(Math.floor((clock - wait) / DAY_SECONDS), period);
  return (to + 1) * DAY_SECONDS + wait - clock;
}

function lastEnded(period: Period, clock: number, waitHours: number) {
  const day = Math.floor((clock - waitHours * 3600) / DAY_SECONDS);
  return periodOf(periodOf(day, period).from - 1, period);
}

/** How a summary is told. */
type Told = { period: Period; units: UnitSystem | null };

type Days = { from: number; to: number };

function summaryOfPeriod(
  workouts: readonly RecordedWorkout[],
  days: Days,
  before: Days,
  { period, units }: Told,
): PeriodSummary {
  const within = ({ from, to }: Days) =>
    workouts.filter((workout) => dayOf(workout) >= from && dayOf(workout) <= to);
  const [now, then] = [within(days), within(before)];
  const [sum, previous] = [totals(now), totals(then)];
  const sportsBefore = new Map(totalsBySport(then).map((one) => [one.sport, one]));
  const empty = totals([]);
  const sports = totalsBySport(now).map((one): SportSummary => {
    const was = sportsBefore.get(one.sport) ?? empty;
    return {
      ...one,
      previousCount: was.count,
      previousDistanceKm: was.distanceKm,
      previousDistanceMiles: was.distanceMiles,
      previousMovingTime: was.movingTime,
    };
  });
  const changeMovingSeconds = sum.movingSeconds - previous.movingSeconds;
  const changePercent = previous.movingSeconds
    ? Math.round((100 * changeMovingSeconds) / previous.movingSeconds)
    : null;
  return {
    ...sum,
    period: periodOf(days.from, period).key,
    from: dateOf(days.from),
    to: dateOf(days.to),
    activeDays: activeDays(now, days.from, days.to).length,
    sports,
    previous,
    changeCount: sum.count - previous.count,
    changeDistanceKm: round(sum.distanceKm - previous.distanceKm),
    changeDistanceMiles: round(sum.distanceMiles - previous.distanceMiles),
    changeMovingSeconds,
    changeElevationGainM: sum.elevationGainM - previous.elevationGainM,
    changeElevationGainFt: sum.elevationGainFt - previous.elevationGainFt,
    changePercent,
    summary: inWords(now, sum, sports, changePercent, { period, units }),
  };
}

/** Elevation gain is named if a service knows it, even if it is 0. */
function inWords(
  workouts: readonly RecordedWorkout[],
  sum: Totals,
  sports: SportSummary[],
  changePercent: number | null,
  { period, units }: Told,
): string {
  if (sum.count === 0) return `No workouts that ${period}`;
  const bySport = sports
    .map(({ sportName, count, distanceM }) =>
      distanceM
        ? `${sportName} × ${count} (${distanceIn(distanceM, units)})`
        : `${sportName} × ${count}`,
    )
    .join(', ');
  const trend =
    changePercent === null
      ? ''
      : `, ${changePercent < 0 ? '−' : '+'}${Math.abs(changePercent)}% time vs. the previous ${period}`;
  const climb = workouts.some(({ elevationGainM }) => typeof elevationGainM === 'number')
    ? `, ${units === 'imperial' ? `${sum.elevationGainFt} ft` : `${sum.elevationGainM} m`} elevation gain`
    : '';
  return `${sum.count} ${sum.count === 1 ? 'workout' : 'workouts'}, ${distanceIn(sum.distanceM, units)}, ${longTime(sum.movingSeconds)}${climb}${trend}: ${bySport}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
