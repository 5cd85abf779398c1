import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { listedSegment, SUBSCRIBERS_ONLY, segmentEffortId } from '../segmentEfforts/schema.ts';
import { read } from '../service.ts';
import { gatherStreams, reduceRecorded } from './reduce.ts';
import { includeValues, recordedStreams, streamKeys, zoneFields } from './schema.ts';

export const getStravaSegmentEffortStreams = read({
  key: 'get_strava_segment_effort_streams',
  noun: 'Stream',
  label: 'Get Strava Segment Effort Streams',
  triggers: 'Triggers when the recording of the chosen segment effort changes.',
  finds:
    'Finds key figures from the recording of a segment effort. The athlete needs a subscription.',
  docs: docs('Streams', 'getSegmentEffortStreams'),
  scopes: ['read_all'],
  forbidden: SUBSCRIBERS_ONLY,
  route: 'GET /segment_efforts/{segmentEffortId}/streams',
  input: () => ({
    segmentId: listedSegment(),
    segmentEffortId: segmentEffortId(),
    ...zoneFields(),
    includeValues: includeValues(),
    includeMap: includeMap(),
  }),
  arrange: streamKeys(),
  fixed: { key_by_type: true },
  unfold: gatherStreams,
  result: '',
  output: recordedStreams('3460000000000000001', 'Segment Effort ID'),
  derive: reduceRecorded('segmentEffortId'),
});
