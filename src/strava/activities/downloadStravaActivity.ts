import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { docs } from '../docs.ts';
import { search } from '../service.ts';
import { stravaActivityGpx, stravaActivityTcx } from './files.ts';
import { activity, activityId, forPeople } from './schema.ts';

export const downloadStravaActivity = search({
  key: 'download_strava_activity',
  noun: 'Activity File',
  label: 'Download Strava Activity',
  description:
    'Finds an activity as GPX and TCX files for later steps. The files show where the athlete was.',
  docs: docs('Activities', 'getActivityById'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  // The activity itself: a file is only made when a step uses it.
  route: 'GET /activities/{activityId}',
  input: () => ({ activityId: activityId(), units: unitsOfTexts() }),
  result: '',
  output: activity,
  files: { gpx: stravaActivityGpx, tcx: stravaActivityTcx },
  derive: forPeople,
});
