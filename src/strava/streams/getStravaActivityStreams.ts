import { activityId } from '../activities/schema.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { read } from '../service.ts';
import { gatherStreams, reduceRecorded } from './reduce.ts';
import { includeValues, recordedStreams, streamKeys, zoneFields } from './schema.ts';

export const getStravaActivityStreams = read({
  key: 'get_strava_activity_streams',
  noun: 'Stream',
  label: 'Get Strava Activity Streams',
  triggers:
    'Triggers when the recording of the chosen activity changes, such as when it is cropped.',
  finds:
    'Finds key figures from the recording of an activity: fastest km, best 20 minutes, time in zones.',
  docs: docs('Streams', 'getActivityStreams'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  route: 'GET /activities/{activityId}/streams',
  input: () => ({
    activityId: activityId(),
    ...zoneFields(),
    includeValues: includeValues(),
    includeMap: includeMap(),
  }),
  arrange: streamKeys(),
  fixed: { key_by_type: true },
  unfold: gatherStreams,
  result: '',
  output: recordedStreams('16195505000', 'Activity ID'),
  derive: reduceRecorded('activityId'),
});
