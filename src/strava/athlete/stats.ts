import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import {
  feet,
  kilometres,
  longTime,
  type Measure,
  miles,
  wholeMetres,
} from '../../workouts/units.ts';

const PERIODS = { recent: 'Last 4 Weeks', ytd: 'This Year', all: 'All Time' } as const;
const SPORTS = { run: 'Runs', ride: 'Rides', swim: 'Swims' } as const;

const totals = (title: string) =>
  out.object({
    count: out.integer(19, { label: `${title}: Activities` }),
    distanceM: out.number(302230.9, { label: `${title}: Distance (m)` }),
    distanceKm: out.number(302.23, { label: `${title}: Distance (km)` }),
    distanceMiles: out.number(187.8, { label: `${title}: Distance (mi)` }),
    movingSeconds: out.integer(109086, { label: `${title}: Moving Time (s)` }),
    movingTime: out.text('30:18:06', { label: `${title}: Moving Time (h:mm:ss)` }),
    elevationGainM: out.integer(1639, { label: `${title}: Elevation Gain (m)` }),
    elevationGainFt: out.integer(5377, { label: `${title}: Elevation Gain (ft)` }),
  });

const pairs = Object.entries(PERIODS).flatMap(([period, periodName]) =>
  Object.entries(SPORTS).map(([sport, sportName]) => ({
    key: `${period}_${sport}`,
    title: `${sportName}, ${periodName}`,
    from: `${period}_${sport}_totals`,
  })),
);

/** Totals by sport and period; Strava counts only activities that everyone can see: https://developers.strava.com/docs/reference/#api-models-ActivityStats */
export const statValues = () => ({
  ...Object.fromEntries(pairs.map(({ key, title }) => [key, totals(title)])),
  biggestRideKm: out.number(175.45, { label: 'Longest Ride (km)' }),
  biggestClimbM: out.number(1882.7, {
    label: 'Biggest Climb (m)',
    from: ['biggest_climb_elevation_gain'],
  }),
});

export const stats = () => out.object({ id: out.id('227615', 'Athlete ID'), ...statValues() });

/** The totals in people's units. The answer does not name the athlete, so the id comes from the connection. */
export function statsForPeople(
  raw: Raw,
  _values: unknown,
  _zone: string,
  { athleteId }: Record<string, string>,
): Raw {
  const readable = (total: unknown) => {
    const { count, distance, moving_time, elevation_gain } = (total ?? {}) as Record<
      string,
      Measure
    >;
    return {
      count,
      distanceM: distance,
      distanceKm: kilometres(distance),
      distanceMiles: miles(distance),
      movingSeconds: moving_time,
      movingTime: longTime(moving_time),
      elevationGainM: wholeMetres(elevation_gain),
      elevationGainFt: feet(elevation_gain),
    };
  };
  return {
    ...raw,
    id: athleteId,
    ...Object.fromEntries(pairs.map(({ key, from }) => [key, readable(raw[from])])),
    biggestRideKm: kilometres(raw.biggest_ride_distance as Measure),
  };
}
