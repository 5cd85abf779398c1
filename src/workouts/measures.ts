import type { SportKind } from './sports.ts';
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
  pacePerKm,
  pacePerMile,
  whole,
} from './units.ts';

/** What was measured of a workout or of a part of it. */
export interface MeasuredFacts {
  /** Metres. */
  distance?: Measure;
  /** Seconds without pauses; Runkeeper's `duration`. */
  movingTime?: Measure;
  /** Seconds from start to end. */
  elapsedTime?: Measure;
  /** m/s; used only where distance and time do not give it. */
  averageSpeed?: Measure;
}

/** The same in people's units. Every key is always present, `null` when unknown. */
export interface Measures {
  /** Metres as measured; `null` rather than 0 where a sport covers none (yoga). */
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
  speedKmh: number | null;
  speedMph: number | null;
}

/**
 * Distance, times, paces and speeds; zero distances and times mean "not recorded". Pace on foot, pace per
 * 100 m in the water, speed for all; without a kind of sport the athlete chooses what fits.
 */
export function measuresOf(facts: MeasuredFacts, kind?: SportKind): Measures {
  const distance = measure(facts.distance) || null;
  const moving = measure(facts.movingTime) || null;
  const elapsed = measure(facts.elapsedTime) || null;
  const speed =
    averageSpeed(distance, moving) ||
    measure(facts.averageSpeed) ||
    averageSpeed(distance, elapsed);
  const onFoot = kind === undefined || kind === 'foot' ? speed : null;
  const inWater = kind === undefined || kind === 'swim' ? speed : null;
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
    speedKmh: kmPerHour(speed),
    speedMph: milesPerHour(speed),
  };
}
