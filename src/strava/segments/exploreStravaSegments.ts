import { choice, integer, number } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { search } from '../service.ts';
import { CLIMBS, segment, segmentForPeople } from './schema.ts';

const latitude = (label: string) =>
  number({ label, min: -90, max: 90, help: 'In degrees, negative south of the equator.' });
const longitude = (label: string) =>
  number({ label, min: -180, max: 180, help: 'In degrees, negative west of Greenwich.' });

const climb = (label: string) =>
  integer({
    label,
    min: 0,
    max: 5,
    help: `0 (${CLIMBS[0]}), 1 (${CLIMBS[1]}) to 4 (${CLIMBS[4]}), or 5 (${CLIMBS[5]}).`,
  }).optional();

export const exploreStravaSegments = search({
  key: 'explore_strava_segments',
  noun: 'Segment',
  label: 'Explore Strava Segments',
  description:
    'Finds up to ten segments between the four edges of an area. Needs an API application with Extended Access.',
  docs: docs('Segments', 'exploreSegments'),
  scopes: ['read'],
  route: 'GET /segments/explore',
  // Since 2026-09-01: https://developers.strava.com/docs/changelog/
  forbidden:
    'Strava lets only API applications with Extended Access explore segments, and yours does not have it. Use List Starred Strava Segments, or apply to Strava for Extended Access.',
  input: () => ({
    south: latitude('South Edge (Latitude)'),
    west: longitude('West Edge (Longitude)'),
    north: latitude('North Edge (Latitude)'),
    east: longitude('East Edge (Longitude)'),
    activity_type: choice({ running: 'Running', riding: 'Riding' }, { label: 'Sport' }).optional(),
    min_cat: climb('Easiest Climb'),
    max_cat: climb('Hardest Climb'),
    includeMap: includeMap(),
  }),
  arrange: ({ south, west, north, east, ...rest }) => ({
    bounds: [south, west, north, east].join(','),
    ...rest,
  }),
  result: 'segments[]',
  output: segment,
  derive: segmentForPeople,
});
