import { choice, number } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { search } from '../service.ts';
import { CLIMBS, segment, segmentForPeople } from './schema.ts';

const latitude = (label: string) =>
  number({ label, min: -90, max: 90, help: 'In degrees, negative south of the equator.' });
const longitude = (label: string) =>
  number({ label, min: -180, max: 180, help: 'In degrees, negative west of Greenwich.' });

const climb = (label: string) =>
  choice(Object.fromEntries(CLIMBS.map((name, category) => [String(category), name])), {
    label,
    help: 'Category 4 is the easiest, Category 1 and Hors Catégorie are the hardest.',
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
  check: ({ south, north, min_cat: easiest = '0', max_cat: hardest = '5' }) => [
    ...(south > north
      ? ['South Edge (Latitude) must not be more than North Edge (Latitude). Correct one of them.']
      : []),
    ...(easiest > hardest
      ? ['Easiest Climb must not be harder than Hardest Climb. Choose another one.']
      : []),
  ],
  arrange: ({ south, west, north, east, ...rest }) => ({
    bounds: [south, west, north, east].join(','),
    ...rest,
  }),
  result: 'segments[]',
  output: segment,
  derive: segmentForPeople,
});
