import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { routeId } from '../routes/schema.ts';
import { read } from '../service.ts';
import { gatherStreams, reduceGround } from './reduce.ts';
import { groundStreams, includeValues } from './schema.ts';

export const getStravaRouteStreams = read({
  key: 'get_strava_route_streams',
  noun: 'Stream',
  label: 'Get Strava Route Streams',
  triggers: 'Triggers when the course of the chosen route changes.',
  finds: 'Finds the length and elevation profile of a route.',
  docs: docs('Streams', 'getRouteStreams'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /routes/{routeId}/streams',
  input: () => ({
    routeId: routeId(),
    includeValues: includeValues(),
    includeMap: includeMap(),
  }),
  unfold: gatherStreams,
  result: '',
  output: groundStreams('3120000000000000001', 'Route ID'),
  derive: reduceGround('routeId'),
});
