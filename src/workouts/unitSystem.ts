import { kilometres, METRES_PER_MILE, miles } from './units.ts';

/** Whether a person reads kilometers and meters, or miles, yards and feet. */
export type UnitSystem = 'metric' | 'imperial';

/** The systems by the name of their long distance. */
export const UNIT_SYSTEMS: Record<UnitSystem, string> = {
  metric: 'Kilometers',
  imperial: 'Miles',
};

/** Countries whose roads have miles. */
const MILES = new Set(['US', 'GB', 'LR', 'MM']);

/** The units of a country, given by its two-letter code; null where it is not known. */
export const unitsOfCountry = (code: string | undefined): UnitSystem | null =>
  code ? (MILES.has(code.toUpperCase()) ? 'imperial' : 'metric') : null;

/** A system by its name; null for anything else. */
export const unitSystem = (name: unknown): UnitSystem | null =>
  name === 'metric' || name === 'imperial' ? name : null;

/** Meters of a distance that a person entered: in kilometers, unless the person chose miles. */
export const metresEntered = (distance: number, units?: UnitSystem | null): number =>
  distance * (units === 'imperial' ? METRES_PER_MILE : 1000);

/** A distance in one unit: "7.5 km", "4.66 mi". */
export const distanceIn = (metres: number, units?: UnitSystem | null): string =>
  units === 'imperial' ? `${miles(metres)} mi` : `${kilometres(metres)} km`;
