import { dateOf, dayNumber, mondayOf } from './calendar.ts';
import type { CountedWorkout } from './totals.ts';

/** Days or weeks in a row with a workout, up to a day called today. */
export interface Streaks {
  unit: 'day' | 'week';
  /** Length of the current streak; 0 if it has ended. */
  current: number;
  /** Length of the longest streak, including the current one. */
  longest: number;
  /** Longest run of days without a workout since the first one; today does not count until it is over. */
  longestGapDays: number;
  /** Date of the last workout; `null` when there is none. */
  lastDate: string | null;
  /** Days from the last workout to today: 0 is today, 1 yesterday. */
  daysSinceLast: number | null;
}

/**
 * Streaks of an athlete. A streak is not over before its next day (or Monday-to-Sunday week)
 * is, so it runs while the last one is today or yesterday (this week or last week). Several
 * workouts on one day count once. Workouts without a date or later than today are left out.
 *
 * `today` is the athlete's local date; a text that is no date counts no workout.
 */
export function streaks(
  workouts: readonly CountedWorkout[],
  today: string,
  unit: 'day' | 'week' = 'day',
): Streaks {
  const now = dayNumber(today) ?? Number.NEGATIVE_INFINITY;
  const days = activeDays(workouts, Number.NEGATIVE_INFINITY, now);
  const last = days.at(-1);
  if (last === undefined)
    return {
      unit,
      current: 0,
      longest: 0,
      longestGapDays: 0,
      lastDate: null,
      daysSinceLast: null,
    };
  const stepOf = (day: number): number => (unit === 'day' ? day : (mondayOf(day) + 3) / 7);
  let run = 0;
  let longest = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (const step of new Set(days.map(stepOf))) {
    run = step - previous === 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = step;
  }
  return {
    unit,
    current: stepOf(now) - previous <= 1 ? run : 0,
    longest,
    longestGapDays: longestGap([...days, now]),
    lastDate: dateOf(last),
    daysSinceLast: now - last,
  };
}

/** Numbers of the days from `from` to `to` that have a workout, ascending, each once. */
export function activeDays(
  workouts: readonly CountedWorkout[],
  from: number,
  to: number,
): number[] {
  const days = new Set<number>();
  for (const { localDate } of workouts) {
    const day = dayNumber(localDate);
    if (day !== null && day >= from && day <= to) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

/** Most days strictly between two neighbors of ascending day numbers. */
export function longestGap(days: readonly number[]): number {
  return days.reduce((gap, day, i) => Math.max(gap, day - (days[i - 1] ?? day) - 1), 0);
}
