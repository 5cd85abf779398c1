import { dateOf } from './calendar.ts';
import { dayOf, type RecordedWorkout } from './recorded.ts';

/** A pause that lasts. */
export interface Inactivity {
  /** The same for every look at one pause: "7:2025-10-19". */
  key: string;
  days: number;
  lastWorkoutId: string;
  lastDate: string;
}

/**
 * The pause that an athlete takes, once it lasts `days` local days: with 7, a workout on Sunday means the
 * next Sunday. Null before that, and for an athlete without any workout.
 */
export function inactivity(
  workouts: readonly RecordedWorkout[],
  days: number,
  today: number,
): Inactivity | null {
  const last = workouts.reduce<RecordedWorkout | undefined>(
    (latest, one) => (!latest || one.startedAt > latest.startedAt ? one : latest),
    undefined,
  );
  if (!last || today - dayOf(last) < days) return null;
  const lastDate = dateOf(dayOf(last));
  return {
    key: `${days}:${lastDate}`,
    days: today - dayOf(last),
    lastWorkoutId: last.id,
    lastDate,
  };
}
