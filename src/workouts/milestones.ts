import { sportOf } from './sports.ts';
import type { CountedWorkout, Totals } from './totals.ts';
import { kilometres, METRES_PER_MILE, measure } from './units.ts';

/** A distance worth a message. */
export interface Distance {
  name: string;
  metres: number;
}

/** A distance that a workout reached, and for the how-manieth time. */
export interface DistanceMilestone extends Distance {
  /** 1 is the first time. */
  nth: number;
}

/** What totals milestones are counted in. */
export type TotalMeasure = 'workouts' | 'kilometres' | 'miles' | 'hours' | 'metresClimbed';

/** A round total that was passed. */
export interface TotalMilestone {
  /** The highest multiple of the step that was passed; `null` when none was. */
  reached: number | null;
  /** How many multiples were passed at once. */
  passed: number;
  /** The multiple that comes next. */
  next: number;
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
 * make it the second, third … time. `own` adds a distance in metres, named "7.5 km".
 * A distance counts when the recording is at least as long: 4.99 km are no 5K.
 */
export function distanceMilestones(
  workout: CountedWorkout,
  earlier: readonly CountedWorkout[] = [],
  own?: number | null,
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

/**
 * Whether a growing total passed a multiple of `step`: 95 to 104 km with a step of 100 reached
 * 100. A total that stands exactly on the multiple has reached it. A total that shrank (a
 * workout was deleted) reaches nothing. `null` for a step or totals that are no measures.
 */
export function totalMilestone(before: number, after: number, step: number): TotalMilestone | null {
  if (measure(before) === null || measure(after) === null || !measure(step)) return null;
  const from = multiples(before, step);
  const to = multiples(after, step);
  return {
    reached: to > from ? round(to * step) : null,
    passed: Math.max(0, to - from),
    next: round((to + 1) * step),
  };
}

/** A total in the unit of its milestones: hours with decimals, kilometres as measured. */
export function amountOf(totals: Totals, unit: TotalMeasure): number {
  switch (unit) {
    case 'workouts':
      return totals.count;
    case 'kilometres':
      return totals.distanceM / 1000;
    case 'miles':
      return totals.distanceM / METRES_PER_MILE;
    case 'hours':
      return totals.movingSeconds / 3600;
    case 'metresClimbed':
      return totals.elevationGainM;
  }
}

/** The race distances, and the user's own in metres where it is none of them. */
export function distances(own?: number | null): Distance[] {
  const metres = measure(own);
  if (!metres || RACE_DISTANCES.some((distance) => distance.metres === metres))
    return [...RACE_DISTANCES];
  return [...RACE_DISTANCES, { name: `${kilometres(metres)} km`, metres }];
}

/** Multiples of the step up to a total; sums of decimals may miss one by a hair. */
const multiples = (total: number, step: number): number => Math.floor(total / step + 1e-9);

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
