import { DAY_SECONDS, dayNumber } from '../calendar.ts';
import type { CountedWorkout } from '../totals.ts';

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
