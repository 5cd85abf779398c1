import { hydrate } from '../../core/output/hydrate.ts';
import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { docs } from '../docs.ts';
import { strava } from '../service.ts';
import { activity, forPeople, includePrivateNote } from './schema.ts';

/** Loads what the list of activities leaves out, once for each activity that triggers a Zap. */
export const hydrateStravaActivity = hydrate(strava, {
  docs: docs('Activities', 'getActivityById'),
  scopes: ['activity:read'],
  route: 'GET /activities/{id}',
  result: '',
  output: activity,
  input: () => ({ units: unitsOfTexts(), includePrivateNote: includePrivateNote() }),
  derive: forPeople,
});
