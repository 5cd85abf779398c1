import { dateOf, dayNumber } from './calendar.ts';
import { activeDays, longestGap } from './streaks.ts';
import { type CountedWorkout, countedSeconds } from './totals.ts';
import { measure } from './units.ts';

/** What training is scored against. */
export interface ScoreOptions {
  /** The athlete's local date; the window ends with it. */
  today: string;
  /** Days of the window, 7 to 366; 28 unless told. */
  days?: number;
  /** Minutes a week that are full marks for volume; 150 unless told. */
  weeklyMinutes?: number;
}

/** A score with everything it came from. */
export interface TrainingScore {
  /** 0 to 100, whole. */
  score: number;
  /** Points, 1 decimal: up to 40, 40 and 20. */
  volume: number;
  consistency: number;
  trend: number;
  workouts: number;
  minutesPerWeek: number;
  activeWeeks: number;
  weeks: number;
  longestGapDays: number;
  /** First and last local date of the window. */
  from: string;
  to: string;
  /** How the score was computed, with the numbers filled in. */
  formula: string;
}

/**
 * How regularly somebody has trained recently, 0 to 100, so that a CRM can sort and alert on it.
 *
 * - Volume, 40 points: minutes a week against a target. 150 is what the WHO advises for adults
 *   (https://www.who.int/news-room/fact-sheets/detail/physical-activity).
 * - Consistency, 40 points: 25 for the share of weeks with a workout (blocks of 7 days counted
 *   back from today; days that fill no block are left out), 15 for the shortness of the
 *   longest stretch without one, the edges of the window included.
 * - Trend, 20 points: minutes of the second half of the window against the first; holding
 *   the level is full marks, as is starting from nothing.
 *
 * No workout is 0. Workouts outside the window, later than today or without a date do not
 * count. It measures habit, not fitness or health. `null` when `today` is no date.
 */
export function trainingScore(
  workouts: readonly CountedWorkout[],
  options: ScoreOptions,
): TrainingScore | null {
  const to = dayNumber(options.today);
  if (to === null) return null;
  const days = Math.min(366, Math.max(7, Math.trunc(measure(options.days) ?? 28)));
  const target = measure(options.weeklyMinutes) || 150;
  const from = to - days + 1;
  const weeks = Math.floor(days / 7);

  const active = activeDays(workouts, from, to);
  const activeWeeks = new Set(
    active.map((day) => Math.floor((to - day) / 7)).filter((week) => week < weeks),
  ).size;
  const gap = longestGap([from - 1, ...active, to + 1]);
  const minutes = minutesBetween(workouts, from, to);
  const half = Math.floor(days / 2);
  const early = minutesBetween(workouts, from, from + half - 1);
  const late = minutesBetween(workouts, to - half + 1, to);
  const perWeek = (minutes * 7) / days;

  const volume = 40 * Math.min(1, perWeek / target);
  const consistency = (25 * activeWeeks) / weeks + 15 * (1 - gap / days);
  const trend = late > 0 ? 20 * Math.min(1, late / (early || late)) : 0;
  const score = Math.round(volume + consistency + trend);
  return {
    score,
    volume: tenth(volume),
    consistency: tenth(consistency),
    trend: tenth(trend),
    workouts: counted(workouts, from, to).length,
    minutesPerWeek: Math.round(perWeek),
    activeWeeks,
    weeks,
    longestGapDays: gap,
    from: dateOf(from),
    to: dateOf(to),
    formula: [
      `${score} = volume ${tenth(volume)} (40 × ${Math.round(perWeek)} of ${target} min a week, at most 40)`,
      `consistency ${tenth(consistency)} (25 × ${activeWeeks} of ${weeks} weeks active + 15 × (1 − longest gap of ${gap} in ${days} days))`,
      `trend ${tenth(trend)} (20 × ${Math.round(late)} min in the second half against ${Math.round(early)} in the first, at most 20)`,
    ].join(' + '),
  };
}

function counted(workouts: readonly CountedWorkout[], from: number, to: number): CountedWorkout[] {
  return workouts.filter(({ localDate }) => {
    const day = dayNumber(localDate);
    return day !== null && day >= from && day <= to;
  });
}

const minutesBetween = (workouts: readonly CountedWorkout[], from: number, to: number): number =>
  counted(workouts, from, to).reduce((sum, workout) => sum + countedSeconds(workout) / 60, 0);

const tenth = (value: number): number => Math.round(value * 10) / 10;
