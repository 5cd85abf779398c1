import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const clubDropdown = dropdown({
  key: 'strava_club_dropdown',
  noun: 'Club',
  docs: docs('Clubs', 'getLoggedInAthleteClubs'),
  scopes: ['read'],
  route: 'GET /athlete/clubs',
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  result: '[]',
  option: ({ id, name }) => ({ id, label: name }),
});
