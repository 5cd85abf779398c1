import { dateOf } from '../calendar.ts';
import { dayOf, type RecordedWorkout } from './recorded.ts';

/** A pause that lasts. */
export interface Inactivity {
  /** The same for every look at one pause: "7:2025-10-19". */
  key: string;
  days: number;
  lastWorkoutId: string;
  lastDate: string;
}

/** Pauses that were told, latest last: a late upload or a deletion may move a pause's start, not its name. */
export interface InactivityMemory {
  /** The day that a pause is named by, and the first day on which another one can begin. */
  told: { from: number; until: number }[];
}

/** Told pauses that are remembered. */
const MOST = 10;

/**
 * The pause that an athlete takes, once it lasts `days` local days: with 7, a workout on Sunday means the
 * next Sunday. Null before that, and for an athlete without any workout. A pause that overlaps one that
 * was told is the same pause.
 */
export function inactivity(
  workouts: readonly RecordedWorkout[],
  days: number,
  { memory, today }: { memory: InactivityMemory | undefined; today: number },
): { pause: Inactivity | null; memory: InactivityMemory } {
  const told = memory?.told ?? [];
  const last = [...workouts].sort(byDay).at(-1);
  if (!last || today - dayOf(last) < days) return { pause: null, memory: { told } };
  const day = dayOf(last);
  const known = told.findLast(({ until }) => day < until);
  // What was first seen long after it had begun covers every pause that would have been told by then.
  const named = known ?? { from: day, until: Math.max(day + days, today - days + 1) };
  return {
    pause: {
      key: `${days}:${dateOf(named.from)}`,
      days: today - day,
      lastWorkoutId: last.id,
      lastDate: dateOf(day),
    },
    memory: { told: known ? told : [...told, named].slice(-MOST) },
  };
}

/** A hidden start time is said to be midnight in UTC, so the local day counts first. */
const byDay = (a: RecordedWorkout, b: RecordedWorkout): number =>
  dayOf(a) - dayOf(b) || a.startedAt - b.startedAt;
