import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { read } from '../service.ts';
import { segment, segmentForPeople } from './schema.ts';

export const listStarredStravaSegments = read({
  key: 'list_starred_strava_segments',
  noun: 'Starred Segment',
  label: 'List Starred Strava Segments',
  triggers: 'Triggers when the athlete stars a segment.',
  finds: 'Finds the athlete’s starred segments.',
  docs: docs('Segments', 'getLoggedInAthleteStarredSegments'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /segments/starred',
  input: () => ({ includeMap: includeMap() }),
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  mostPages: 5,
  // The order is not documented, so a new one may be on any page.
  news: { created: 'starredAt', only: 'new', unsorted: ['new'] },
  result: '[]',
  output: segment,
  derive: segmentForPeople,
});
