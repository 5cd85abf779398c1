import { dateTime, integer } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { search } from '../service.ts';
import { activityFilters, filterGroup, insistsOnHidden, keepActivity } from './filters.ts';
import { mappedActivity, withMap } from './mapped.ts';

/** Strava reverses the order if a request names only the start of a period, so the end is always sent: the year 2100. */
const FAR_FUTURE = 4_102_444_800;

export const listStravaActivities = search({
  key: 'list_strava_activities',
  noun: 'Activity',
  label: 'List Strava Activities',
  description: 'Finds activities in a period, latest first, 100 at a time.',
  docs: docs('Activities', 'getLoggedInAthleteActivities'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  insists: insistsOnHidden,
  route: 'GET /athlete/activities',
  input: () => ({
    after: dateTime({
      label: 'Started After',
      send: 'seconds',
      help: 'Defaults to the first activity.',
    }).optional(),
    before: dateTime({
      label: 'Started Before',
      send: 'seconds',
      placeholder: '2026-04-01 09:00',
      notBefore: 'after',
      help: 'Defaults to the current time.',
    }).optional(),
    page: integer({
      min: 1,
      help: 'Page 2 has the next 100 activities in the period. Defaults to the latest 100.',
    }).optional(),
    ...activityFilters(),
    includeMap: includeMap(),
  }),
  groups: filterGroup,
  fixed: { per_page: 100 },
  arrange: ({ after, before, ...rest }) => ({
    ...rest,
    after,
    before: before ?? (after === undefined ? undefined : FAR_FUTURE),
  }),
  filter: keepActivity,
  result: '[]',
  output: mappedActivity,
  derive: withMap,
});
