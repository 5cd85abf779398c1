import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { read } from '../service.ts';
import { segment, segmentForPeople, segmentId } from './schema.ts';

export const getStravaSegment = read({
  key: 'get_strava_segment',
  noun: 'Segment',
  label: 'Get Strava Segment',
  triggers: 'Triggers when the chosen segment changes, such as its best time or number of efforts.',
  finds: 'Finds a segment with its elevation gain, best times and the athlete’s personal record.',
  docs: docs('Segments', 'getSegmentById'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /segments/{segmentId}',
  input: () => ({ segmentId: segmentId(), includeMap: includeMap() }),
  result: '',
  output: segment,
  derive: segmentForPeople,
});
