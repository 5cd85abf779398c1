import { dateOf } from '../../src/workouts/calendar.ts';
import type { RecordedWorkout } from '../../src/workouts/events/recorded.ts';

export const DAY = 86_400;

/** A workout of the number `arrival`, on a day (its number, with a fraction for the time). */
export const workout = (
  arrival: number,
  day: number,
  more: Partial<RecordedWorkout> = {},
): RecordedWorkout => ({
  id: String(arrival),
  arrival,
  startedAt: Math.round(day * DAY),
  utcOffset: 0,
  sport: 'Run',
  localDate: dateOf(Math.floor(day)),
  distanceM: 10_500,
  movingSeconds: 3600,
  elevationGainM: 50,
  ...more,
});

/** What a service's list shows: the newest by start, a page of them. */
export const page = (all: readonly RecordedWorkout[], size: number) => {
  const newest = [...all].sort((a, b) => b.startedAt - a.startedAt || b.arrival - a.arrival);
  const shown = newest.slice(0, size);
  return {
    workouts: shown,
    edge: shown.length < size ? Number.NEGATIVE_INFINITY : shown.at(-1)!.startedAt,
  };
};

/** Zapier's list of seen events: gives those of a poll that fire. */
export const seenList = () => {
  const seen = new Set<string>();
  return {
    seen,
    fill: (keys: readonly string[]) => {
      for (const key of keys) seen.add(key);
    },
    fire: (keys: readonly string[]) => {
      const fresh = [...new Set(keys)].filter((key) => !seen.has(key));
      for (const key of fresh) seen.add(key);
      return fresh;
    },
  };
};
