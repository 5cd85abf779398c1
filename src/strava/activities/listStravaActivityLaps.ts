import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { lap, lapForPeople } from './laps.ts';
import { activityId } from './schema.ts';

export const listStravaActivityLaps = read({
  key: 'list_strava_activity_laps',
  noun: 'Lap',
  label: 'List Strava Activity Laps',
  triggers: 'Triggers when a lap is added to the chosen activity (or updated, if selected).',
  finds: 'Finds the laps of an activity with distance, time, pace and heart rate.',
  docs: docs('Activities', 'getLapsByActivityId'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  route: 'GET /activities/{activityId}/laps',
  input: () => ({ activityId: activityId() }),
  result: '[]',
  output: lap,
  derive: lapForPeople,
});
