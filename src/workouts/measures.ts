import { isRowing, type Sport } from './sports.ts';
import {
  averageSpeed,
  kilometres,
  kmPerHour,
  longTime,
  type Measure,
  measure,
  miles,
  milesPerHour,
  pacePer100m,
  pacePer100yd,
  pacePer500m,
  pacePerKm,
  pacePerMile,
  whole,
} from './units.ts';

/** What was measured of a workout or of a part of it. */
export interface MeasuredFacts {
  /** Meters. */
  distance?: Measure;
  /** Seconds without pauses; Runkeeper's `duration`. */
  movingTime?: Measure;
  /** Seconds from start to end. */
  elapsedTime?: Measure;
  /** Which time tells how fast a workout was: without pauses unless said otherwise, see {@link toldTime}. */
  timedBy?: 'moving' | 'elapsed' | undefined;
  /** m/s; used only where distance and time do not give it. */
  averageSpeed?: Measure;
}

/** The same in people's units. Every key is always present, `null` when unknown. */
export interface Measures {
  /** Meters as measured; `null` rather than 0 where a sport covers none (yoga). */
  distanceM: number | null;
  distanceKm: number | null;
  distanceMiles: number | null;
  movingSeconds: number | null;
  /** "h:mm:ss" */
  movingTime: string | null;
  elapsedSeconds: number | null;
  elapsedTime: string | null;
  /** "m:ss"; on foot only. */
  paceMinPerKm: string | null;
  paceMinPerMile: string | null;
  /** "m:ss"; swims only. */
  pacePer100m: string | null;
  pacePer100yd: string | null;
  /** "m:ss"; rowing only. */
  pacePer500m: string | null;
  speedKmh: number | null;
  speedMph: number | null;
}

/** What of a sport decides how it is measured. */
export type MeasuredSport = Pick<Sport, 'sport' | 'sportKind'>;

/** An elapsed time longer than this, and so many times the moving time, means that the clock jumped. */
const LONGEST_ELAPSED = { seconds: 48 * 3600, ofMoving: 10 };

/** Seconds from start to end; null where it was not recorded or the clock of the device jumped. */
function elapsedTime({ movingTime, elapsedTime }: MeasuredFacts): number | null {
  const moving = measure(movingTime) || null;
  const elapsed = measure(elapsedTime) || null;
  const { seconds, ofMoving } = LONGEST_ELAPSED;
  const hasJumped = elapsed && moving && elapsed > seconds && elapsed > ofMoving * moving;
  return hasJumped ? null : elapsed;
}

/**
 * The time by which a workout is told, in seconds. Strava tells races, laps and efforts with pauses and
 * everything else without: https://support.strava.com/hc/en-us/articles/115001188684
 */
export function toldTime(facts: MeasuredFacts): number | null {
  const moving = measure(facts.movingTime) || null;
  const elapsed = elapsedTime(facts);
  return facts.timedBy === 'elapsed' ? (elapsed ?? moving) : (moving ?? elapsed);
}

/**
 * Distance, times, paces and speeds; zero distances and times mean "not recorded". Pace on foot, pace per
 * 100 m in the water and per 500 m in a rowing boat, speed for all; without a kind of sport the athlete
 * chooses what fits.
 */
export function measuresOf(facts: MeasuredFacts, sport?: MeasuredSport): Measures {
  const kind = sport?.sportKind;
  const distance = measure(facts.distance) || null;
  const moving = measure(facts.movingTime) || null;
  const elapsed = elapsedTime(facts);
  const hasToldTime = moving !== null || facts.timedBy === 'elapsed';
  const speed =
    (hasToldTime && averageSpeed(distance, toldTime(facts))) ||
    measure(facts.averageSpeed) ||
    averageSpeed(distance, elapsed);
  const onFoot = kind === undefined || kind === 'foot' ? speed : null;
  const inWater = kind === undefined || kind === 'swim' ? speed : null;
  const inBoat = sport === undefined || isRowing(sport) ? speed : null;
  return {
    distanceM: distance,
    distanceKm: kilometres(distance),
    distanceMiles: miles(distance),
    movingSeconds: whole(moving),
    movingTime: longTime(moving),
    elapsedSeconds: whole(elapsed),
    elapsedTime: longTime(elapsed),
    paceMinPerKm: pacePerKm(onFoot),
    paceMinPerMile: pacePerMile(onFoot),
    pacePer100m: pacePer100m(inWater),
    pacePer100yd: pacePer100yd(inWater),
    pacePer500m: pacePer500m(inBoat),
    speedKmh: kmPerHour(speed),
    speedMph: milesPerHour(speed),
  };
}
