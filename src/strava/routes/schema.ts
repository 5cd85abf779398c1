import { getPath } from '../../core/dottedPaths.ts';
import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { feet, kilometres, longTime, miles, wholeMetres } from '../../workouts/units.ts';
import { athleteName } from '../athlete/names.ts';
import { mapOf, mapOutput } from '../maps.ts';

export const routeId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Route',
    dropdown: 'strava_route_dropdown',
    ...options,
  });

const SPORTS: Record<number, string> = { 1: 'Ride', 2: 'Run' };
const SURFACES: Record<number, string> = {
  1: 'Road',
  2: 'Mountain Bike',
  3: 'Cross',
  4: 'Trail',
  5: 'Mixed',
};

/** A planned route: https://developers.strava.com/docs/reference/#api-models-Route */
export const route = () =>
  out.object({
    id: out.id('3120000000000000001', 'Route ID', { from: ['id_str'] }),
    name: out.text('Marin Loop'),
    description: out.text('Out and back along the bay'),
    athleteId: out.id('227615', 'Athlete ID', { from: ['athlete.id'] }),
    athleteName: athleteName(),
    sport: out.text('Run'),
    surface: out.text('Road'),
    distanceM: out.number(14914.8, { label: 'Distance (m)', from: ['distance'] }),
    distanceKm: out.number(14.91, { label: 'Distance (km)' }),
    distanceMiles: out.number(9.27, { label: 'Distance (mi)' }),
    elevationGainM: out.integer(117, { label: 'Elevation Gain (m)' }),
    elevationGainFt: out.integer(385, { label: 'Elevation Gain (ft)' }),
    estimatedMovingSeconds: out.integer(5282, {
      label: 'Estimated Moving Time (s)',
      from: ['estimated_moving_time'],
    }),
    estimatedMovingTime: out.text('1:28:02', { label: 'Estimated Moving Time (h:mm:ss)' }),
    private: out.yesNo(false),
    starred: out.yesNo(false, { label: 'Starred by the Athlete' }),
    url: out.text('https://www.strava.com/routes/3120000000000000001', { label: 'View on Strava' }),
    segments: out.list(
      out.object({
        id: out.id('229781', 'Segment ID'),
        name: out.text('Hawk Hill', { label: 'Segment' }),
        distanceM: out.number(435.7, { label: 'Segment Distance (m)', from: ['distance'] }),
        distanceMiles: out.number(0.27, { label: 'Segment Distance (mi)' }),
        averageGrade: out.number(5.7, {
          label: 'Segment Average Grade (%)',
          from: ['average_grade'],
        }),
      }),
    ),
    waypoints: out.list(
      out.object({
        title: out.text('Fountain', { label: 'Waypoint' }),
        description: out.text('Drinking water', { label: 'Waypoint Description' }),
        categories: out.list(out.text('water')),
        distanceKm: out.number(4.2, { label: 'Waypoint Distance into Route (km)' }),
        distanceMiles: out.number(2.61, { label: 'Waypoint Distance into Route (mi)' }),
        latitude: out.number(37.83, { label: 'Waypoint Latitude' }),
        longitude: out.number(-122.48, { label: 'Waypoint Longitude' }),
      }),
    ),
    ...mapOutput(),
    mapImageUrl: out.text('https://pictures.example/maps/3120000000000000001.png', {
      label: 'Map Image (URL)',
    }),
    createdAt: out.moment('2018-12-01T19:44:26Z', { from: ['created_at'] }),
    updatedAt: out.moment('2025-03-14T08:47:31Z', { from: ['updated_at'] }),
  });

/** Adds people's units to a route as Strava sends it. */
export function routeForPeople(raw: Raw, values: Raw): Raw {
  const shown = values.includeMap === true;
  const gain = numberOf(raw.elevation_gain);
  return {
    ...mapOf(raw, values),
    url: `https://www.strava.com/routes/${raw.id_str ?? raw.id}`,
    sport: SPORTS[numberOf(raw.type) ?? -1],
    surface: SURFACES[numberOf(raw.sub_type) ?? -1],
    distanceKm: kilometres(numberOf(raw.distance)),
    distanceMiles: miles(numberOf(raw.distance)),
    elevationGainM: wholeMetres(gain),
    elevationGainFt: feet(gain),
    estimatedMovingTime: longTime(numberOf(raw.estimated_moving_time)),
    segments: ((raw.segments ?? []) as Raw[]).map((segment) => ({
      ...segment,
      distanceMiles: miles(numberOf(segment.distance)),
    })),
    waypoints: ((raw.waypoints ?? []) as Raw[]).map((waypoint) => ({
      ...waypoint,
      distanceKm: kilometres(numberOf(waypoint.distance_into_route)),
      distanceMiles: miles(numberOf(waypoint.distance_into_route)),
      latitude: shown ? getPath(waypoint, 'latlng.0') : null,
      longitude: shown ? getPath(waypoint, 'latlng.1') : null,
    })),
    mapImageUrl: shown ? (getPath(raw, 'map_urls.url') ?? null) : null,
  };
}
