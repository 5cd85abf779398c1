import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { segmentId } from '../segments/schema.ts';
import { read } from '../service.ts';
import { gatherStreams, reduceGround } from './reduce.ts';
import { groundStreams, includeValues, streamKeys } from './schema.ts';

export const getStravaSegmentStreams = read({
  key: 'get_strava_segment_streams',
  noun: 'Stream',
  label: 'Get Strava Segment Streams',
  triggers: 'Triggers when the course of the chosen segment changes.',
  finds: 'Finds the length and elevation profile of a segment.',
  docs: docs('Streams', 'getSegmentStreams'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /segments/{segmentId}/streams',
  input: () => ({
    segmentId: segmentId(),
    includeValues: includeValues(),
    includeMap: includeMap(),
  }),
  arrange: streamKeys(['distance', 'altitude']),
  fixed: { key_by_type: true },
  unfold: gatherStreams,
  result: '',
  output: groundStreams('229781', 'Segment ID'),
  derive: reduceGround('segmentId'),
});
