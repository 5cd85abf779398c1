import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { stats, statsForPeople } from './stats.ts';

export const getStravaAthleteStats = read({
  key: 'get_strava_athlete_stats',
  noun: 'Statistic',
  label: 'Get Strava Athlete Stats',
  triggers: 'Triggers when the totals of the connected athlete change.',
  finds: 'Finds the totals of the connected athlete: last four weeks, this year and all time.',
  docs: docs('Athletes', 'getStats'),
  scopes: ['read'],
  route: 'GET /athletes/{athleteId}/stats',
  input: () => ({}),
  result: '',
  output: stats,
  derive: statsForPeople,
});
