import { type FieldOptions, number, text } from '../../core/input/fields.ts';
import { sportOf } from '../../workouts/sports.ts';
import { METRES_PER_MILE } from '../../workouts/units.ts';
import { sportChoices } from './sports.ts';

/** A sport by its name in Strava's app, by Strava's own value or by Runkeeper's: Strava's list is open. */
export const sport = (options: FieldOptions = {}) =>
  text({ label: 'Sport', max: 60, dropdown: 'strava_sport_dropdown', ...options });

/** Strava's value for what a person chose or an earlier step gave: "Gravel Ride" and "GravelRide" are GravelRide, "Running" is Run. */
export function sportTypeOf(given: unknown): string | undefined {
  if (given === undefined) {
    return undefined;
  }
  const wanted = String(given).toLowerCase();
  const known = Object.entries(sportChoices).find((names) =>
    names.some((name) => name.toLowerCase() === wanted),
  );
  return known?.[0] ?? sportOf(String(given)).sport;
}

/** A distance in whichever unit the user has it. */
export const distanceFields = () => ({
  distanceKm: number({ label: 'Distance (km)', min: 0, max: 100_000 }).optional(),
  distanceMiles: number({ label: 'Distance (mi)', min: 0, max: 100_000 }).optional(),
  distanceM: number({ label: 'Distance (m)', min: 0, max: 100_000_000 }).optional(),
});

/** The distance that is filled in, in metres. */
export function metresOf({ distanceKm, distanceMiles, distanceM }: Record<string, unknown>) {
  const metres =
    distanceM ??
    (distanceKm === undefined ? undefined : (distanceKm as number) * 1000) ??
    (distanceMiles === undefined ? undefined : (distanceMiles as number) * METRES_PER_MILE);
  return metres === undefined ? undefined : Math.round((metres as number) * 10) / 10;
}

/** Strava's form endpoints expect 1 and 0 for yes and no. */
export const yesAsOne = (value: unknown) => (value === undefined ? undefined : value ? 1 : 0);
