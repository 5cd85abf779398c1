import { sportOf } from './sports.ts';
import { feet, kilometres, longTime, type Measure, measure, miles, wholeMetres } from './units.ts';

/** What is counted of a workout; every `Workout` has it. */
export interface CountedWorkout {
  /** Identifier of the sport, or a service's own value for it. */
  sport?: string | null | undefined;
  localDate?: string | null | undefined;
  /** Meters. */
  distanceM?: Measure;
  movingSeconds?: Measure;
  elapsedSeconds?: Measure;
  elevationGainM?: Measure;
}

/** Sums of some workouts. Unknown measures count as zero. */
export interface Totals {
  count: number;
  distanceM: number;
  distanceKm: number;
  distanceMiles: number;
  movingSeconds: number;
  /** "h:mm:ss" */
  movingTime: string;
  elevationGainM: number;
  elevationGainFt: number;
}

/** The totals of one sport. */
export interface SportTotals extends Totals {
  sport: string;
  sportName: string;
}

/** Seconds that a workout counts for: moving, or where that is unknown elapsed. */
export const countedSeconds = (workout: CountedWorkout): number =>
  measure(workout.movingSeconds) || measure(workout.elapsedSeconds) || 0;

/** Sums of the workouts. Summed as measured and rounded once, so the order does not matter. */
export function totals(workouts: readonly CountedWorkout[]): Totals {
  const sum = (of: (workout: CountedWorkout) => Measure): number =>
    workouts.reduce((total, workout) => total + (measure(of(workout)) ?? 0), 0);
  const distance = sum((workout) => workout.distanceM);
  const seconds = sum(countedSeconds);
  const climb = sum((workout) => workout.elevationGainM);
  return {
    count: workouts.length,
    distanceM: Math.round(distance * 10) / 10,
    distanceKm: kilometres(distance) ?? 0,
    distanceMiles: miles(distance) ?? 0,
    movingSeconds: Math.round(seconds),
    movingTime: longTime(seconds) ?? '0:00:00',
    elevationGainM: wholeMetres(climb) ?? 0,
    elevationGainFt: feet(climb) ?? 0,
  };
}

/** Sums by sport, the sport with most time first. Services' spellings of one sport are one sport. */
export function totalsBySport(workouts: readonly CountedWorkout[]): SportTotals[] {
  return [...grouped(workouts, (workout) => sportOf(workout.sport).sport)]
    .map(([sport, group]) => ({
      sport,
      sportName: sportOf(sport).sportName,
      ...totals(group),
    }))
    .sort((a, b) => b.movingSeconds - a.movingSeconds || (a.sport < b.sport ? -1 : 1));
}

function grouped<W, K>(items: readonly W[], keyOf: (item: W) => K): Map<K, W[]> {
  const groups = new Map<K, W[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
