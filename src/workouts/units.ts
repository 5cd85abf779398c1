/**
 * Numbers of a workout in the units that people read.
 *
 * Both services give meters, seconds and meters per second (Strava:
 * https://developers.strava.com/docs/reference/). Every function takes what an API may
 * send, absent values included, and answers `null` for what is no measure: null, undefined,
 * NaN, infinite or negative. Zero is a measure (a flat run climbs 0 m), except as a speed:
 * who did not move has neither speed nor pace.
 */

/** A measure as an API gives it: it may be missing. */
export type Measure = number | null | undefined;

/** International pound, in kilograms. */
const KG_PER_POUND = 0.45359237;

/** International mile. */
export const METRES_PER_MILE = 1609.344;
/** International foot. */
export const METRES_PER_FOOT = 0.3048;
const METRES_PER_YARD = 0.9144;

/** The measure itself when it is a finite number of zero or more, also as a text, else `null`. */
export function measure(value: Measure | string): number | null {
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}

/** Meters to kilometers, 2 decimals. */
export const kilometres = (metres: Measure): number | null => scaled(metres, 1 / 1000, 2);

/** Meters to miles, 2 decimals. */
export const miles = (metres: Measure): number | null => scaled(metres, 1 / METRES_PER_MILE, 2);

/** Meters, whole: for climbs and pools. */
export const wholeMetres = (metres: Measure): number | null => scaled(metres, 1, 0);

/** Meters to whole feet. */
export const feet = (metres: Measure): number | null => scaled(metres, 1 / METRES_PER_FOOT, 0);

/** The same of a height, or of a difference of heights, which may be below zero. */
export const feetUp = (metres: Measure): number | null =>
  typeof metres === 'number' && metres < 0 ? -feet(-metres)! : feet(metres);

/** Meters to whole yards, for pools. */
export const yards = (metres: Measure): number | null => scaled(metres, 1 / METRES_PER_YARD, 0);

/** Kilograms to pounds, 1 decimal. */
export const pounds = (kilograms: Measure): number | null => scaled(kilograms, 1 / KG_PER_POUND, 1);

/** Pounds to kilograms, 2 decimals. */
export const kilograms = (pounds: Measure): number | null => scaled(pounds, KG_PER_POUND, 2);

/** A number without decimals, for heart rates and calories. */
export const whole = (value: Measure): number | null => scaled(value, 1, 0);

/** Average speed in m/s from meters and seconds; `null` when either is zero. */
export function averageSpeed(metres: Measure, seconds: Measure): number | null {
  const distance = measure(metres);
  const time = measure(seconds);
  return distance && time ? measure(distance / time) || null : null;
}

/** m/s to km/h, 1 decimal. Standing still (0) is `null`. */
export const kmPerHour = (metresPerSecond: Measure): number | null =>
  scaled(metresPerSecond || null, 3.6, 1);

/** m/s to miles per hour, 1 decimal. Standing still (0) is `null`. */
export const milesPerHour = (metresPerSecond: Measure): number | null =>
  scaled(metresPerSecond || null, 3600 / METRES_PER_MILE, 1);

/** m/s to minutes per kilometer as "m:ss". */
export const pacePerKm = (metresPerSecond: Measure): string | null => pace(metresPerSecond, 1000);

/** m/s to minutes per mile as "m:ss". */
export const pacePerMile = (metresPerSecond: Measure): string | null =>
  pace(metresPerSecond, METRES_PER_MILE);

/** m/s to minutes per 100 m as "m:ss", the pace of swimmers. */
export const pacePer100m = (metresPerSecond: Measure): string | null => pace(metresPerSecond, 100);

/** m/s to minutes per 100 yards as "m:ss", the pace of swimmers in pools of yards. */
export const pacePer100yd = (metresPerSecond: Measure): string | null =>
  pace(metresPerSecond, 100 * METRES_PER_YARD);

/** m/s to minutes per 500 m as "m:ss", the pace of rowers. */
export const pacePer500m = (metresPerSecond: Measure): string | null => pace(metresPerSecond, 500);

/** Seconds as "h:mm:ss", hours always shown: "0:35:51". Rounded before it is split. */
export function longTime(seconds: Measure): string | null {
  const total = whole(seconds);
  if (total === null) return null;
  return `${Math.floor(total / 3600)}:${twoDigits(Math.floor(total / 60) % 60)}:${twoDigits(total % 60)}`;
}

/** Seconds as people say a time: "52:10", and "1:10:07" from an hour on. */
export function shortTime(seconds: Measure): string | null {
  const total = whole(seconds);
  return total === null || total >= 3600 ? longTime(total) : minutesAndSeconds(total);
}

/** "5:18" for one stretch of `metres`; minutes may pass 60. Rounded first, so 59.6 s carries. */
function pace(metresPerSecond: Measure, metres: number): string | null {
  const speed = measure(metresPerSecond);
  const seconds = speed ? whole(metres / speed) : null;
  return seconds === null ? null : minutesAndSeconds(seconds);
}

function minutesAndSeconds(total: number): string {
  return `${Math.floor(total / 60)}:${twoDigits(total % 60)}`;
}

function scaled(value: Measure, factor: number, decimals: number): number | null {
  const known = measure(value);
  if (known === null) return null;
  const power = 10 ** decimals;
  return measure(Math.round(known * factor * power) / power);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
