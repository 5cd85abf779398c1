import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { athlete, forPeople } from './schema.ts';

export const getStravaAthlete = read({
  key: 'get_strava_athlete',
  noun: 'Athlete',
  label: 'Get Strava Athlete',
  triggers: 'Triggers when the profile of the connected athlete changes.',
  finds: 'Finds the profile of the connected athlete.',
  docs: docs('Athletes', 'getLoggedInAthlete'),
  scopes: ['read'],
  optionalScopes: ['profile:read_all'],
  route: 'GET /athlete',
  input: () => ({}),
  result: '',
  output: athlete,
  derive: forPeople,
  news: { updated: 'updatedAt' },
});
