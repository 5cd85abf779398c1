import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { athleteZones, athleteZonesForPeople } from './zones.ts';

export const getStravaAthleteZones = read({
  key: 'get_strava_athlete_zones',
  noun: 'Zone',
  label: 'Get Strava Athlete Zones',
  triggers: 'Triggers when the heart rate or power zones of the connected athlete change.',
  finds: 'Finds the heart rate and power zones of the connected athlete.',
  docs: docs('Athletes', 'getLoggedInAthleteZones'),
  scopes: ['profile:read_all'],
  route: 'GET /athlete/zones',
  input: () => ({}),
  result: '',
  output: athleteZones,
  derive: athleteZonesForPeople,
});
