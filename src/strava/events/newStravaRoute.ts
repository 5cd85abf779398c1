import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { route, routeForPeople } from '../routes/schema.ts';
import { trigger } from '../service.ts';
import { wholeList } from './wholeList.ts';

export const newStravaRoute = trigger({
  key: 'new_strava_route',
  noun: 'Route',
  label: 'New Strava Route',
  description: 'Triggers when the athlete creates or saves a route.',
  docs: docs('Routes', 'getRoutesByAthleteId'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /athletes/{athleteId}/routes',
  input: () => ({ includeMap: includeMap() }),
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  ...wholeList('created_at', ({ id_str: text, id }) => text ?? id),
  result: '[]',
  output: route,
  derive: routeForPeople,
});
