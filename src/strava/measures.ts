import { described, out } from '../core/output/output.ts';
import type { Raw } from '../core/raw.ts';
import {
  type MeasuredFacts,
  type MeasuredSport,
  type Measures,
  measuresOf,
} from '../workouts/measures.ts';
import { kmPerHour, type Measure, milesPerHour } from '../workouts/units.ts';
import { workoutValues } from '../workouts/values.ts';

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
  pacePer100yd: '0:29',
  pacePer500m: '2:36',
  speedKmh: 11.5,
  speedMph: 7.2,
};

/** Distance, times, paces and speeds under the same keys as in a workout. */
export const measuredOutput = () =>
  described(
    Object.fromEntries(
      Object.entries(EXAMPLES).map(([key, example]) => [
        key,
        { ...workoutValues[key as keyof typeof EXAMPLES], example },
      ]),
    ),
  );

/** The same of what Strava sends: metres, seconds, metres per second. Splits go by moving time, laps and efforts by elapsed time. */
export const measured = (
  raw: Raw,
  timedBy: MeasuredFacts['timedBy'],
  sport?: MeasuredSport,
): Measures =>
  measuresOf(
    {
      distance: raw.distance as Measure,
      movingTime: raw.moving_time as Measure,
      elapsedTime: raw.elapsed_time as Measure,
      averageSpeed: raw.average_speed as Measure,
      timedBy,
    },
    sport,
  );

/** The highest speed of a workout or a part of it. */
export const topSpeed = ({ max_speed: speed }: Raw) => ({
  maxSpeedKmh: kmPerHour(speed as Measure),
  maxSpeedMph: milesPerHour(speed as Measure),
});

/** Strava counts the strides of one leg: https://developers.strava.com/docs/reference/#api-models-DetailedActivity */
export const cadence = () =>
  out.number(78.4, {
    label: 'Average Cadence (rpm; Runs: Strides of One Leg)',
    from: ['average_cadence'],
  });
