import { byPage } from '../../core/reading/paging.ts';
import { describeWorkout } from '../../workouts/describeWorkout.ts';
import { factsOfActivity } from '../activities/schema.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

/** Strava lists no uploads, but activities name the one that they came from. */
export const uploadDropdown = dropdown({
  key: 'strava_upload_dropdown',
  noun: 'Upload',
  docs: docs('Activities', 'getLoggedInAthleteActivities'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  route: 'GET /athlete/activities',
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  result: '[]',
  option: (raw) =>
    raw.upload_id
      ? {
          id: raw.upload_id_str ?? raw.upload_id,
          label: describeWorkout(factsOfActivity(raw)).summary,
        }
      : null,
});
