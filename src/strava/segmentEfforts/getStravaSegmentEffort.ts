import { docs } from '../docs.ts';
import { read } from '../service.ts';
import {
  effortForPeople,
  listedSegment,
  SUBSCRIBERS_ONLY,
  segmentEffort,
  segmentEffortId,
} from './schema.ts';

export const getStravaSegmentEffort = read({
  key: 'get_strava_segment_effort',
  noun: 'Segment Effort',
  label: 'Get Strava Segment Effort',
  triggers: 'Triggers when the chosen segment effort changes.',
  finds:
    'Finds an effort on a segment with its time, pace and ranks. The athlete needs a subscription.',
  docs: docs('SegmentEfforts', 'getSegmentEffortById'),
  scopes: ['read_all'],
  forbidden: SUBSCRIBERS_ONLY,
  route: 'GET /segment_efforts/{segmentEffortId}',
  input: () => ({ segmentId: listedSegment(), segmentEffortId: segmentEffortId() }),
  result: '',
  output: segmentEffort,
  derive: effortForPeople,
});
