import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { segment, segmentForPeople } from '../segments/schema.ts';
import { trigger } from '../service.ts';
import { wholeList } from './wholeList.ts';

export const newStarredStravaSegment = trigger({
  key: 'new_starred_strava_segment',
  noun: 'Starred Segment',
  label: 'New Starred Strava Segment',
  description: 'Triggers when the athlete stars a segment for the first time.',
  docs: docs('Segments', 'getLoggedInAthleteStarredSegments'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /segments/starred',
  input: () => ({ includeMap: includeMap() }),
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  ...wholeList('starred_date', ({ id }) => id),
  result: '[]',
  output: segment,
  derive: segmentForPeople,
});
