import { dateOf, mondayOf } from '../calendar.ts';
import { dayOf, type RecordedWorkout } from './recorded.ts';

/** What a streak counts. */
export type StreakUnit = 'day' | 'week';

/** Which streaks are told of. */
export interface StreakChoice {
  unit: StreakUnit;
  /** Days or weeks in a row. */
  length: number;
  /** Report every multiple of the length as well. */
  repeat: boolean;
}

/** A streak that reached a length. */
export interface StreakEvent {
  /** The same every time it is found: "day:7:2025-10-13". */
  key: string;
  unit: StreakUnit;
  /** The length that it reached: 7, 14, … */
  reached: number;
  /** How long it is so far. */
  current: number;
  from: string;
  /** Day (or Monday of the week) with which it reached the length. */
  to: string;
  /** The first workout of that day or week. */
  workoutId: string;
}

/** Recently reported streaks: a late upload may move a streak's start, but not its name. */
export interface StreakMemory {
  told: { start: number; end: number; length: number }[];
}

const RECENT_DAYS = 14;

const stepOf = (day: number, unit: StreakUnit): number =>
  unit === 'day' ? day : (mondayOf(day) + 3) / 7;
const firstDayOf = (step: number, unit: StreakUnit): number =>
  unit === 'day' ? step : step * 7 - 3;

/** Streaks among workouts that reached their length, newest first: `recent` within the last two weeks, `all` ever. */
export function streakEvents(
  workouts: readonly RecordedWorkout[],
  { unit, length, repeat }: StreakChoice,
  { memory, today }: { memory: StreakMemory | undefined; today: number },
) {
  const firstOf = new Map<number, RecordedWorkout>();
  for (const workout of [...workouts].sort((a, b) => b.startedAt - a.startedAt)) {
    const day = dayOf(workout);
    if (day <= today) firstOf.set(stepOf(day, unit), workout);
  }
  const steps = [...firstOf.keys()].sort((a, b) => a - b);
  const all: (StreakEvent & { day: number })[] = [];
  const told: StreakMemory['told'] = [];
  for (const [start, end] of runsOf(steps)) {
    const whole = Math.floor((end - start + 1) / length);
    for (let turn = 1; turn <= (repeat ? whole : Math.min(1, whole)); turn += 1) {
      const reached = turn * length;
      const last = start + reached - 1;
      // The streak that was reported before for this length, although with another start.
      const known = memory?.told.find(
        (one) => one.length === reached && one.start <= end && one.end >= start,
      );
      const first = known?.start ?? start;
      const day = firstDayOf(last, unit);
      all.push({
        key: `${unit}:${reached}:${dateOf(firstDayOf(first, unit))}`,
        unit,
        reached,
        current: end - start + 1,
        from: dateOf(firstDayOf(start, unit)),
        to: dateOf(day),
        workoutId: firstOf.get(last)!.id,
        day,
      });
      if (day >= today - 2 * RECENT_DAYS || known) {
        told.push({ start: first, end: Math.max(end, known?.end ?? end), length: reached });
      }
    }
  }
  const events = all.sort((a, b) => b.day - a.day || b.reached - a.reached);
  const floor = stepOf(today - 4 * RECENT_DAYS, unit);
  return {
    recent: events.filter(({ day }) => day >= today - RECENT_DAYS),
    all: events,
    memory: { told: keep(told, memory).filter(({ end }) => end >= floor) },
  };
}

/**
 * Whether a list reaches back before every streak of the last two weeks, so that older pages say nothing
 * about them. `counted` are those of the listed workouts that make streaks.
 */
export function reachesBeforeStreaks(
  listed: readonly RecordedWorkout[],
  counted: readonly RecordedWorkout[],
  unit: StreakUnit,
  today: number,
): boolean {
  const stepsOf = (workouts: readonly RecordedWorkout[]) =>
    [...new Set(workouts.map((workout) => stepOf(dayOf(workout), unit)))].sort((a, b) => a - b);
  const floor = stepOf(today - RECENT_DAYS, unit);
  const late = runsOf(stepsOf(counted)).filter(([, end]) => end >= floor);
  const start = Math.min(floor, ...late.map(([first]) => first));
  // The unit before the start has to be listed in full, which the oldest one may not be.
  const [oldest = Number.POSITIVE_INFINITY] = stepsOf(listed);
  return oldest < start - 1;
}

/** Runs of neighboring numbers: [first, last]. */
function runsOf(steps: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && step - run[1] === 1) run[1] = step;
    else runs.push([step, step]);
  }
  return runs;
}

/** What was reported stays reported, even if its workouts are deleted. */
function keep(told: StreakMemory['told'], memory: StreakMemory | undefined): StreakMemory['told'] {
  const overlaps = (one: StreakMemory['told'][number]) =>
    told.some(
      (other) => other.length === one.length && other.start <= one.end && other.end >= one.start,
    );
  return [...told, ...(memory?.told ?? []).filter((one) => !overlaps(one))];
}
