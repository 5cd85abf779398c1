import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { read } from '../service.ts';
import { route, routeForPeople } from './schema.ts';

export const listStravaRoutes = read({
  key: 'list_strava_routes',
  noun: 'Route',
  label: 'List Strava Routes',
  triggers: 'Triggers when the athlete creates a route (or updates one, if selected).',
  finds: 'Finds the athlete’s routes.',
  docs: docs('Routes', 'getRoutesByAthleteId'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /athletes/{athleteId}/routes',
  input: () => ({ includeMap: includeMap() }),
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  mostPages: 5,
  // The order is not documented, so a new one may be on any page.
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  result: '[]',
  output: route,
  derive: routeForPeople,
});
