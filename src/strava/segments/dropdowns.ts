import { byPage } from '../../core/reading/paging.ts';
import { told } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { inKilometres } from '../measures.ts';
import { dropdown } from '../service.ts';

export const segmentDropdown = dropdown({
  key: 'strava_segment_dropdown',
  noun: 'Starred Segment',
  docs: docs('Segments', 'getLoggedInAthleteStarredSegments'),
  scopes: ['read'],
  optionalScopes: ['read_all'],
  route: 'GET /segments/starred',
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  result: '[]',
  option: ({ id, name, activity_type: type, distance, city }) => ({
    id,
    label: told([name, told([type, inKilometres(distance)]), city], ' · '),
  }),
});
