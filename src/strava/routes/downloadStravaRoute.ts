import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { read } from '../service.ts';
import { routeGpx, routeTcx } from './files.ts';
import { route, routeForPeople, routeId } from './schema.ts';

export const downloadStravaRoute = read({
  key: 'download_strava_route',
  noun: 'Route File',
  label: 'Download Strava Route',
  triggers: 'Triggers when the chosen route changes, and provides its GPX and TCX files.',
  finds: 'Finds a route as GPX and TCX files for later steps. The files contain its coordinates.',
  docs: docs('Routes', 'getRouteAsGPX'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  // The route itself: a file is only fetched when a step uses it.
  route: 'GET /routes/{routeId}',
  input: () => ({ routeId: routeId(), includeMap: includeMap() }),
  result: '',
  output: route,
  files: { gpx: routeGpx, tcx: routeTcx },
  derive: routeForPeople,
  news: { updated: 'updatedAt' },
});
