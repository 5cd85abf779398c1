import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
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

type Total = Record<'count' | 'distance' | 'moving_time' | 'elevation_gain', Measure>;

const readable = ({ count, distance, moving_time, elevation_gain }: Partial<Total>) => ({
  count,
  distanceM: distance,
  distanceKm: kilometres(distance),
  distanceMiles: miles(distance),
  movingSeconds: moving_time,
  movingTime: longTime(moving_time),
  elevationGainM: wholeMetres(elevation_gain),
  elevationGainFt: feet(elevation_gain),
});

/** Four weeks of an athlete, by sport. */
const FOUR_WEEKS: Record<keyof typeof SPORTS, Total> = {
  run: { count: 12, distance: 98_430.5, moving_time: 32_110, elevation_gain: 641 },
  ride: { count: 4, distance: 152_310.2, moving_time: 21_620, elevation_gain: 1322 },
  swim: { count: 2, distance: 3000, moving_time: 3920, elevation_gain: 0 },
};

/** How many times four weeks the samples have in each period. */
const TIMES: Record<keyof typeof PERIODS, number> = { recent: 1, ytd: 10, all: 95 };

const totals = (title: string, period: keyof typeof PERIODS, sport: keyof typeof SPORTS) => {
  const example = readable(
    Object.fromEntries(
      Object.entries(FOUR_WEEKS[sport]).map(([key, value]) => [key, value! * TIMES[period]]),
    ),
  );
  return out.object({
    count: out.integer(example.count!, { label: `${title}: Activities` }),
    distanceM: out.number(example.distanceM!, { label: `${title}: Distance (m)` }),
    distanceKm: out.number(example.distanceKm!, { label: `${title}: Distance (km)` }),
    distanceMiles: out.number(example.distanceMiles!, { label: `${title}: Distance (mi)` }),
    movingSeconds: out.integer(example.movingSeconds!, { label: `${title}: Moving Time (s)` }),
    movingTime: out.text(example.movingTime!, { label: `${title}: Moving Time (h:mm:ss)` }),
    elevationGainM: out.integer(example.elevationGainM!, { label: `${title}: Elevation Gain (m)` }),
    elevationGainFt: out.integer(example.elevationGainFt!, {
      label: `${title}: Elevation Gain (ft)`,
    }),
  });
};

type Entry<T> = [keyof T & string, string][];

const pairs = (Object.entries(PERIODS) as Entry<typeof PERIODS>).flatMap(([period, periodName]) =>
  (Object.entries(SPORTS) as Entry<typeof SPORTS>).map(([sport, sportName]) => ({
    key: `${period}_${sport}`,
    from: `${period}_${sport}_totals`,
    output: () => totals(`${sportName}, ${periodName}`, period, sport),
  })),
);

/** Totals by sport and period; Strava counts only activities that everyone can see: https://developers.strava.com/docs/reference/#api-models-ActivityStats */
export const statValues = () => ({
  ...Object.fromEntries(pairs.map(({ key, output }) => [key, output()])),
  biggestRideKm: out.number(175.45, { label: 'Longest Ride (km)' }),
  biggestRideMiles: out.number(109.02, { label: 'Longest Ride (mi)' }),
  biggestClimbM: out.number(1882.7, {
    label: 'Biggest Climb (m)',
    from: ['biggest_climb_elevation_gain'],
  }),
  biggestClimbFt: out.integer(6177, { label: 'Biggest Climb (ft)' }),
});

export const stats = () => out.object({ id: out.id('227615', 'Athlete ID'), ...statValues() });

const numbersOf = (total: unknown): Partial<Total> =>
  Object.fromEntries(Object.entries(total ?? {}).map(([key, value]) => [key, numberOf(value)]));

/** The totals in people's units. The answer does not name the athlete, so the id comes from the connection. */
export function statsForPeople(
  raw: Raw,
  _values: unknown,
  _zone: string,
  { athleteId }: Record<string, string>,
): Raw {
  return {
    ...raw,
    id: athleteId,
    ...Object.fromEntries(pairs.map(({ key, from }) => [key, readable(numbersOf(raw[from]))])),
    biggestRideKm: kilometres(numberOf(raw.biggest_ride_distance)),
    biggestRideMiles: miles(numberOf(raw.biggest_ride_distance)),
    biggestClimbFt: feet(numberOf(raw.biggest_climb_elevation_gain)),
  };
}
