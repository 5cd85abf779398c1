import { instantOf } from '../../core/dates.ts';
import type { Raw } from '../../core/raw.ts';
import type { Track, TrackPoint } from '../../workouts/track/track.ts';

type Numbers = readonly (number | null)[];

type Streams = Partial<
  Record<'time' | 'distance' | 'altitude' | 'heartrate' | 'cadence' | 'watts' | 'temp', Numbers>
> & { latlng?: readonly (readonly [number, number] | null)[] };

/** The course that an activity's streams recorded, null where they have no times. `about` is what the activity itself says: name, sport and start. */
export function trackOf(streams: Raw | undefined, { name, sport, start }: Raw): Track | null {
  if (!streams?.time) return null;
  const {
    time = [],
    distance,
    latlng,
    altitude,
    heartrate,
    cadence,
    watts,
    temp,
  } = streams as Streams;
  function* points(): Generator<TrackPoint> {
    for (const [index, seconds] of time.entries()) {
      const [latitude, longitude] = latlng?.[index] ?? [];
      yield {
        seconds: seconds ?? 0,
        latitude,
        longitude,
        altitude: altitude?.[index],
        distance: distance?.[index],
        heartRate: heartrate?.[index],
        cadence: cadence?.[index],
        power: watts?.[index],
        temperature: temp?.[index],
      };
    }
  }
  return {
    name: name ? String(name) : null,
    sport: String(sport ?? 'Workout'),
    start: instantOf(start),
    points,
  };
}
