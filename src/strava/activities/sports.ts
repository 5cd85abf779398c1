import { STRAVA_SPORTS, sportOf } from '../../workouts/sports.ts';

/** Strava's sports with their names in its app. */
export const sportChoices = (): Record<string, string> =>
  Object.fromEntries(STRAVA_SPORTS.map((type) => [type, sportOf(type).sportName]));

/** Sports of Runkeeper that Strava has no name for, as the nearest that it has. */
const NEAREST: Record<string, string> = {
  ArcTrainer: 'Elliptical',
  Barre: 'Workout',
  Bootcamp: 'Workout',
  BoxingMMA: 'Workout',
  CircuitTraining: 'Workout',
  CoreStrengthening: 'Workout',
  Meditation: 'Workout',
  Spinning: 'Ride',
};

/** Strava's value for what a person chose or typed, or an earlier step gave: "Gravel Ride" is GravelRide, "running" is Run. Null for what Strava does not know. */
export function sportTypeOf(given: string): string | null {
  const { sport } = sportOf(given);
  const type = NEAREST[sport] ?? sport;
  return STRAVA_SPORTS.includes(type) ? type : null;
}
