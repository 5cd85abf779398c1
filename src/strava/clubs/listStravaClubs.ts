import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { club, clubForPeople } from './schema.ts';

export const listStravaClubs = read({
  key: 'list_strava_clubs',
  noun: 'Club',
  label: 'List Strava Clubs',
  triggers: 'Triggers when the athlete joins a club.',
  finds: 'Finds the athlete’s clubs, all or by name.',
  docs: docs('Clubs', 'getLoggedInAthleteClubs'),
  scopes: ['read'],
  route: 'GET /athlete/clubs',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  // The order is not documented, so a new one may be on any page.
  news: { unsorted: ['new', 'updated'] },
  result: '[]',
  output: club,
  derive: clubForPeople,
});
