import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { read } from '../service.ts';
import { route, routeForPeople, routeId } from './schema.ts';

export const getStravaRoute = read({
  key: 'get_strava_route',
  noun: 'Route',
  label: 'Get Strava Route',
  triggers: 'Triggers when the chosen route changes.',
  finds: 'Finds a route with its distance, elevation gain, segments and waypoints.',
  docs: docs('Routes', 'getRouteById'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /routes/{routeId}',
  input: () => ({ routeId: routeId(), includeMap: includeMap() }),
  result: '',
  output: route,
  derive: routeForPeople,
  news: { updated: 'updatedAt' },
});
