import { byPage } from '../../core/reading/paging.ts';
import { told } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { inKilometres } from '../measures.ts';
import { dropdown } from '../service.ts';

export const routeDropdown = dropdown({
  key: 'strava_route_dropdown',
  noun: 'Route',
  docs: docs('Routes', 'getRoutesByAthleteId'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /athletes/{athleteId}/routes',
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  result: '[]',
  option: ({ id, id_str: text, name, distance }) => ({
    id: text ?? id,
    label: told([name, inKilometres(distance)], ' · '),
  }),
});
