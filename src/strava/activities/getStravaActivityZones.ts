import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { activityId } from './schema.ts';
import { activityZones, gatherZones, zonesForPeople } from './zones.ts';

export const getStravaActivityZones = read({
  key: 'get_strava_activity_zones',
  noun: 'Zone',
  label: 'Get Strava Activity Zones',
  triggers: 'Triggers when the time in zones of the chosen activity changes.',
  finds:
    'Finds the time that an activity spent in each heart rate, power and pace zone. The athlete needs a subscription.',
  docs: docs('Activities', 'getZonesByActivityId'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  forbidden:
    'Strava shows activity zones only to athletes with a Strava subscription, and this athlete seems to have none. Use Get Strava Activity Streams with zones of your own.',
  route: 'GET /activities/{activityId}/zones',
  input: () => ({ activityId: activityId() }),
  unfold: gatherZones,
  result: '',
  output: activityZones,
  derive: zonesForPeople,
});
