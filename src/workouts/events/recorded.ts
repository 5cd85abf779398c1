import { DAY_SECONDS, dayNumber } from '../calendar.ts';
import { isoSeconds } from '../localTime.ts';
import type { CountedWorkout } from '../totals.ts';
import { START_TOLERANCE, sameRecordedTwice, type WorkoutIdentity } from '../workoutKey.ts';

/** A workout as a service lists it. */
export interface RecordedWorkout extends CountedWorkout {
  id: string;
  /** A number that grows with every upload, whatever the day of the workout, so that late uploads come last. */
  arrival: number;
  /** The start in epoch seconds. */
  startedAt: number;
  /** Seconds east of UTC where it took place. */
  utcOffset?: number | null | undefined;
}

/** In the order in which the service received them. */
export const byArrival = <W extends RecordedWorkout>(workouts: readonly W[]): W[] =>
  [...workouts].sort((a, b) => a.arrival - b.arrival);

/** Each workout once; pages overlap if something is added while they are read. */
export const distinct = <W extends { id: string }>(workouts: readonly W[]): W[] => [
  ...new Map(workouts.map((workout) => [workout.id, workout])).values(),
];

/** The workouts, each once: of several recordings of one workout the one that arrived first. */
export function eachOnce<W extends RecordedWorkout>(workouts: readonly W[]): W[] {
  const kept = new Set<W>();
  // Recordings of one workout start in the same stretch of time or in neighboring ones.
  const byStretch = new Map<number, W[]>();
  for (const workout of byArrival(workouts)) {
    const stretch = Math.floor(workout.startedAt / START_TOLERANCE);
    const near = [-1, 0, 1].flatMap((step) => byStretch.get(stretch + step) ?? []);
    const identity = identityOf(workout);
    if (near.some((one) => sameRecordedTwice(identityOf(one), identity))) continue;
    kept.add(workout);
    byStretch.set(stretch, [...(byStretch.get(stretch) ?? []), workout]);
  }
  return workouts.filter((workout) => kept.has(workout));
}

const identityOf = (workout: RecordedWorkout): WorkoutIdentity => ({
  start: `${isoSeconds(workout.startedAt)}Z`,
  utcOffset: workout.utcOffset ?? 0,
  distance: workout.distanceM,
  movingTime: workout.movingSeconds,
  elapsedTime: workout.elapsedSeconds,
});

/**
 * Seconds that the athlete's clock shows, counted as if it were UTC: by the offset of the latest
 * workout, else by the zone of the account (an IANA name).
 */
export function athletesClock(
  now: number,
  workouts: readonly RecordedWorkout[],
  zone: string,
): number {
  const latest = workouts.reduce<RecordedWorkout | undefined>(
    (last, one) =>
      typeof one.utcOffset === 'number' && (!last || one.startedAt > last.startedAt) ? one : last,
    undefined,
  );
  return Math.floor(now / 1000) + (latest?.utcOffset ?? zoneOffset(now, zone));
}

/** Number of the day that the athlete's clock shows. */
export const athletesDay = (now: number, workouts: readonly RecordedWorkout[], zone: string) =>
  Math.floor(athletesClock(now, workouts, zone) / DAY_SECONDS);

/** Number of the local day of a workout; of its start in UTC where the local date is unknown. */
export const dayOf = ({ localDate, startedAt, utcOffset }: RecordedWorkout): number =>
  dayNumber(localDate) ?? Math.floor((startedAt + (utcOffset ?? 0)) / DAY_SECONDS);

function zoneOffset(now: number, zone: string): number {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = parts.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
  } catch {
    return 0;
  }
}
