import { yesNo } from '../../core/input/fields.ts';
import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { read } from '../service.ts';
import { mappedActivity, withMap } from './mapped.ts';
import { activityId, includePrivateNote } from './schema.ts';

export const getStravaActivity = read({
  key: 'get_strava_activity',
  noun: 'Activity',
  label: 'Get Strava Activity',
  triggers: 'Triggers when the chosen activity changes.',
  finds: 'Finds an activity with its laps, splits, gear and efforts.',
  docs: docs('Activities', 'getActivityById'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  route: 'GET /activities/{activityId}',
  input: () => ({
    activityId: activityId(),
    include_all_efforts: yesNo({
      label: 'All Segment Efforts',
      help: 'Includes the efforts that Strava hides as unimportant.',
    }).optional(),
    includeMap: includeMap(),
    includePrivateNote: includePrivateNote(),
    units: unitsOfTexts(),
  }),
  result: '',
  output: mappedActivity,
  derive: withMap,
});
