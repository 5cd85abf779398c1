import { described } from '../core/output.ts';
import type { SportKind } from '../workouts/sports.ts';
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
} from '../workouts/units.ts';
import { workoutVocabulary } from '../workouts/vocabulary.ts';

/** Examples of a part of a workout: a lap, a split, the crossing of a segment. */
const EXAMPLES = {
  distanceM: 1000,
  distanceKm: 1,
  distanceMiles: 0.62,
  movingSeconds: 312,
  movingTime: '0:05:12',
  elapsedSeconds: 320,
  elapsedTime: '0:05:20',
  paceMinPerKm: '5:12',
  paceMinPerMile: '8:22',
  pacePer100m: '0:31',
  speedKmh: 11.5,
  speedMph: 7.2,
};

/** Distance, times, paces and speeds under the keys that a workout has them. */
export const measuredOutput = () =>
  described(
    Object.fromEntries(
      Object.entries(EXAMPLES).map(([key, example]) => [
        key,
        { ...workoutVocabulary[key as keyof typeof EXAMPLES], example },
      ]),
    ),
  );

type Raw = Record<string, unknown>;

/**
 * The same of what Strava sends (metres, seconds, metres per second). Pace on foot, pace per 100 m in
 * the water, speed for all; without a kind of sport the athlete chooses what fits.
 */
export function measured(raw: Raw, kind?: SportKind): Record<keyof typeof EXAMPLES, unknown> {
  const distance = measure(raw.distance as Measure) || null;
  const moving = measure(raw.moving_time as Measure) || null;
  const elapsed = measure(raw.elapsed_time as Measure) || null;
  const speed =
    averageSpeed(distance, moving) ||
    measure(raw.average_speed as Measure) ||
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
