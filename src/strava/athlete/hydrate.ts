import { hydrate } from '../../core/output/hydrate.ts';
import { docs } from '../docs.ts';
import { strava } from '../service.ts';
import { stats, statsForPeople } from './stats.ts';

/** Loads the totals of an athlete, once for each change of the profile that triggers a Zap. */
export const hydrateStravaStats = hydrate(strava, {
  docs: docs('Athletes', 'getStats'),
  scopes: ['read'],
  route: 'GET /athletes/{id}/stats',
  result: '',
  output: stats,
  derive: (raw) => statsForPeople(raw, {}, '', {}),
});
