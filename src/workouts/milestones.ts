import { sportOf } from './sports.ts';
import type { CountedWorkout } from './totals.ts';
import { distanceIn, metresEntered, type UnitSystem } from './unitSystem.ts';
import { measure } from './units.ts';

/** A distance worth a message. */
export interface Distance {
  name: string;
  metres: number;
}

/** A distance that a workout reached, and how often it was reached so far. */
export interface DistanceMilestone extends Distance {
  /** 1 is the first time. */
  nth: number;
}

/** The usual race distances, shortest first. */
export const RACE_DISTANCES: readonly Distance[] = [
  { name: '5K', metres: 5000 },
  { name: '10K', metres: 10_000 },
  { name: 'Half Marathon', metres: 21_097.5 },
  { name: 'Marathon', metres: 42_195 },
  { name: '50K', metres: 50_000 },
  { name: '100K', metres: 100_000 },
];

/**
 * Distances that a workout reached, longest first: a marathon has also reached the half, so
 * whoever wants one message takes the first. `earlier` are the athlete's workouts before
 * this one; those of the same kind of sport (on foot, rides, swims) that reached the distance
 * make it the second, third … time. `own` adds a distance of the user's.
 * A distance counts when the recording is at least as long: 4.99 km are no 5K.
 */
export function distanceMilestones(
  workout: CountedWorkout,
  earlier: readonly CountedWorkout[] = [],
  own?: Distance | null,
): DistanceMilestone[] {
  const { sportKind } = sportOf(workout.sport);
  const rivals = earlier.filter((other) => sportOf(other.sport).sportKind === sportKind);
  const reaches = (other: CountedWorkout, metres: number): boolean =>
    (measure(other.distanceM) ?? 0) >= metres;
  return distances(own)
    .filter(({ metres }) => reaches(workout, metres))
    .sort((a, b) => b.metres - a.metres)
    .map((distance) => ({
      ...distance,
      nth: 1 + rivals.filter((other) => reaches(other, distance.metres)).length,
    }));
}

/** A distance that the user entered, named "7.5 km" or "5 mi"; null where none was. */
export const ownDistance = (
  entered: number | null | undefined,
  units?: UnitSystem | null,
): Distance | null => {
  const metres = measure(entered) && metresEntered(entered!, units);
  return metres ? { name: distanceIn(metres, units), metres } : null;
};

/** The race distances, and the user's own where it is none of them. */
export const distances = (own?: Distance | null): Distance[] =>
  !own || RACE_DISTANCES.some(({ metres }) => metres === own.metres)
    ? [...RACE_DISTANCES]
    : [...RACE_DISTANCES, own];
