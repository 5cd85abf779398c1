import { dayNumber } from './calendar.ts';
import { distanceMilestones, distances, ownDistance } from './milestones.ts';
import { sportOf } from './sports.ts';
import { streaks } from './streaks.ts';
import type { CountedWorkout } from './totals.ts';
import type { UnitSystem } from './unitSystem.ts';

/** The milestones that people can choose. */
export const MILESTONES = {
  '5K': 'First 5K',
  '10K': 'First 10K',
  'Half Marathon': 'First half marathon',
  Marathon: 'First marathon',
  '50K': 'First 50K',
  '100K': 'First 100K',
  PR: 'Personal record',
  Streak: 'Streak of days',
} as const;

/** What the user chose to count as a milestone. */
export type MilestoneRules = {
  milestones?: readonly string[] | undefined;
  /** In kilometers, or in miles where the user chose them. */
  ownDistanceKm?: number | undefined;
  units?: UnitSystem | undefined;
  streakDays?: number | undefined;
  milestoneSports?: 'foot' | 'all' | undefined;
  /** Personal records in this workout, as the service counts them. */
  personalRecords?: number | undefined;
};

/** A milestone that a workout reached: "First 10K" with the name "10K". */
export type Reached = { name: string; title: string };

const STREAK_DAYS = 7;

/**
 * The chosen milestones that a workout reached, longest distance first. `others` are the workouts that
 * are logged on the contact already, so "first" means the first one that was logged; `isKnown` says of a
 * milestone's name that the contact is known to have reached it, and with it every shorter distance.
 */
export function reachedMilestones(
  workout: CountedWorkout,
  others: readonly CountedWorkout[],
  rules: MilestoneRules,
  isKnown: (name: string) => boolean,
): Reached[] {
  const chosen = new Set(rules.milestones ?? []);
  const own = ownDistance(rules.ownDistanceKm, rules.units);
  const { sportKind } = sportOf(workout.sport);
  const counts = rules.milestoneSports === 'all' || sportKind === 'foot';
  const kind = sportKind === 'foot' ? '' : ` ${sportKind === 'other' ? 'other sport' : sportKind}`;
  const known = distances(own).filter(({ name }) => isKnown(name + kind));
  const farthest = Math.max(0, ...known.map(({ metres }) => metres));
  const firsts = (counts ? distanceMilestones(workout, others, own) : [])
    .filter(({ name, metres, nth }) => nth === 1 && (chosen.has(name) || metres === own?.metres))
    .filter(({ metres }) => metres > farthest)
    .map(({ name }) => ({ name: name + kind, title: `First ${name}${kind}` }));
  const days = rules.streakDays ?? STREAK_DAYS;
  return [
    ...firsts,
    ...(chosen.has('PR') && (rules.personalRecords ?? 0) > 0
      ? [{ name: 'PR', title: 'Personal record' }]
      : []),
    ...((chosen.has('Streak') || rules.streakDays) && completesStreak(workout, others, days)
      ? [{ name: `${days}-day streak`, title: `Streak of ${days} days` }]
      : []),
  ];
}

/** Whether this workout completes a streak of this length; a second workout on the same day does not. */
function completesStreak(
  workout: CountedWorkout,
  others: readonly CountedWorkout[],
  days: number,
): boolean {
  const { localDate } = workout;
  if (dayNumber(localDate) === null || others.some((other) => other.localDate === localDate)) {
    return false;
  }
  return streaks([workout, ...others], localDate!).current === days;
}
