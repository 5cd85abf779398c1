import { DAY_SECONDS, dateOf } from '../calendar.ts';
import { CONFIRM_MS } from './changes.ts';
import { dayOf, type RecordedWorkout } from './recorded.ts';

/** An ongoing pause. */
export interface Inactivity {
  /** The same for every look at one pause: "7:2025-10-19". */
  key: string;
  days: number;
  lastWorkoutId: string;
  lastDate: string;
}

/** What is remembered of an athlete's pauses. */
export interface InactivityMemory {
  /**
   * Reported pauses, latest last: the day that names a pause, and the first day on which
   * another one can begin. A late upload or a deletion may move a pause's start, but not its name.
   */
  told: { from: number; until: number }[];
  /** The day of the last look. */
  looked?: number;
  /** The day of the latest workout at the last look. */
  last?: number;
  /** When a look first missed that workout, in epoch milliseconds. */
  missed?: number;
  /** Pauses that ended before a look could report them, with the day on which they were found. */
  ended?: (Inactivity & { found: number })[];
}

/** How many reported pauses are remembered. */
const MOST = 10;

/** Days for which an ended pause is reported again, so that a failed poll loses none. */
const TOLD_DAYS = 3;

/**
 * The pause that an athlete takes, once it lasts `days` local days: with 7, a workout on Sunday means the
 * next Sunday. Null before that, and for an athlete without any workout. A pause that overlaps one that
 * was told is the same pause. `ended` are pauses that came and went between two looks.
 *
 * A list may briefly lack a workout. Where it lacks the latest one, nothing is told before a second look
 * misses it, too: `isDoubtful`.
 */
export function inactivity(
  workouts: readonly RecordedWorkout[],
  days: number,
  { memory, today, now }: { memory: InactivityMemory | undefined; today: number; now: number },
): {
  pause: Inactivity | null;
  ended: Inactivity[];
  memory: InactivityMemory;
  isDoubtful: boolean;
} {
  const sorted = [...workouts].sort(byDay);
  const last = sorted.at(-1);
  if (memory?.last !== undefined && !(last && dayOf(last) >= memory.last)) {
    const missed = memory.missed ?? now;
    if (now - missed < CONFIRM_MS) {
      return { pause: null, ended: [], memory: { ...memory, missed }, isDoubtful: true };
    }
  }
  let told = memory?.told ?? [];
  const tell = (from: number, until: number) => {
    const known = told.findLast((one) => from < one.until);
    if (!known) told = [...told, { from, until }].slice(-MOST);
    return known ?? { from, until };
  };
  const missed = sorted.flatMap((workout, index) => {
    const day = dayOf(workout);
    const next = sorted[index + 1];
    const due = day + days;
    const isMissed =
      next && dayOf(next) > due && memory?.looked !== undefined && due > memory.looked;
    const isKnown = told.some(({ until }) => day < until);
    return isMissed && !isKnown
      ? [{ ...pauseOf(workout, tell(day, due).from, dayOf(next), days), found: today }]
      : [];
  });
  const ended = [
    ...(memory?.ended ?? []).filter(({ found }) => today - found <= TOLD_DAYS),
    ...missed,
  ];
  const isPause = last !== undefined && today - dayOf(last) >= days;
  // A pause first seen long after it began covers every pause that would have been reported by then.
  const named = isPause ? tell(dayOf(last), Math.max(dayOf(last) + days, today - days + 1)) : null;
  return {
    pause: named && pauseOf(last!, named.from, today, days),
    ended: ended.map(({ found, ...pause }) => pause),
    memory: {
      told,
      looked: today,
      ...(last && { last: dayOf(last) }),
      ...(ended.length > 0 && { ended }),
    },
    isDoubtful: false,
  };
}

/**
 * Seconds until a pause can be told that is not told yet, by the athlete's clock (seconds of its wall time):
 * when the pause after the last workout lasts so many days, or else the pause after a workout that is still to come.
 */
export function untilNextPause(
  workouts: readonly RecordedWorkout[],
  days: number,
  clock: number,
): number {
  const due = (Math.max(...workouts.map(dayOf)) + days) * DAY_SECONDS;
  return due > clock ? due - clock : days * DAY_SECONDS;
}

/** A pause after a workout that has lasted until a day. */
const pauseOf = (last: RecordedWorkout, from: number, until: number, days: number): Inactivity => ({
  key: `${days}:${dateOf(from)}`,
  days: until - dayOf(last),
  lastWorkoutId: last.id,
  lastDate: dateOf(dayOf(last)),
});

/** A hidden start time is given as midnight in UTC, so the local day comes first. */
const byDay = (a: RecordedWorkout, b: RecordedWorkout): number =>
  dayOf(a) - dayOf(b) || a.startedAt - b.startedAt;
