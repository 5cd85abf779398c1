import { described, out } from '../core/output/output.ts';
import { numberOf, type Raw } from '../core/raw.ts';
import {
  type MeasuredFacts,
  type MeasuredSport,
  type Measures,
  measuresOf,
} from '../workouts/measures.ts';
import { kilometres, kmPerHour, milesPerHour } from '../workouts/units.ts';
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
      distance: numberOf(raw.distance),
      movingTime: numberOf(raw.moving_time),
      elapsedTime: numberOf(raw.elapsed_time),
      averageSpeed: numberOf(raw.average_speed),
      timedBy,
    },
    sport,
  );

/** The highest speed of a workout or a part of it. */
export const topSpeed = ({ max_speed: speed }: Raw) => ({
  maxSpeedKmh: kmPerHour(numberOf(speed)),
  maxSpeedMph: milesPerHour(numberOf(speed)),
});

/** Strava counts the strides of one leg: https://developers.strava.com/docs/reference/#api-models-DetailedActivity */
export const cadence = () =>
  out.number(78.4, {
    label: 'Average Cadence (rpm; Runs: Strides of One Leg)',
    from: ['average_cadence'],
  });

/** `10.02 km`; null where no distance is known. */
export const inKilometres = (distance: unknown): string | null => {
  const length = kilometres(numberOf(distance));
  return length === null ? null : `${length} km`;
};
