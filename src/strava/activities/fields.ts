import { type FieldOptions, number, term } from '../../core/input/fields.ts';
import { METRES_PER_MILE } from '../../workouts/units.ts';
import { sportTypeOf } from './sports.ts';

/** A sport by its name in Strava's app, by Strava's own value or by Runkeeper's. */
export const sport = (options: FieldOptions = {}) =>
  term(sportTypeOf, {
    label: 'Sport',
    dropdown: 'strava_sport_dropdown',
    unknown:
      'must be a sport that Strava knows. Choose it in the list, such as Run, Trail Run, Walk, Hike, Ride, Swim, Weight Training or Workout',
    ...options,
  });

/** A distance in whichever unit the user has it. */
export const distanceFields = () => ({
  distanceKm: number({
    label: 'Distance (km)',
    min: 0,
    max: 100_000,
    group: 'distance',
  }).optional(),
  distanceMiles: number({
    label: 'Distance (mi)',
    min: 0,
    max: 100_000,
    group: 'distance',
  }).optional(),
  distanceM: number({
    label: 'Distance (m)',
    min: 0,
    max: 100_000_000,
    group: 'distance',
  }).optional(),
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
