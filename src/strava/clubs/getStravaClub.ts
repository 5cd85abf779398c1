import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { club, clubForPeople, clubId } from './schema.ts';

export const getStravaClub = read({
  key: 'get_strava_club',
  noun: 'Club',
  label: 'Get Strava Club',
  triggers: 'Triggers when the chosen club changes, such as its member count.',
  finds: 'Finds a club with its sport, location and member count.',
  docs: docs('Clubs', 'getClubById'),
  scopes: ['read'],
  route: 'GET /clubs/{clubId}',
  input: () => ({ clubId: clubId() }),
  result: '',
  output: club,
  derive: clubForPeople,
});
