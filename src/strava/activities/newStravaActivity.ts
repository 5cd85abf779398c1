import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { LATER } from '../processing.ts';
import { trigger } from '../service.ts';
import { activityFilters, filterGroup, insistsOnHidden, keepActivity } from './filters.ts';
import { hydrateStravaActivity } from './hydrate.ts';
import { activity, forPeople, includePrivateNote } from './schema.ts';

export const newStravaActivity = trigger({
  key: 'new_strava_activity',
  noun: 'Activity',
  label: 'New Strava Activity',
  description: 'Triggers when the athlete adds a new activity.',
  docs: docs('Activities', 'getLoggedInAthleteActivities'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  insists: insistsOnHidden,
  account: 'anyone',
  route: 'GET /athlete/activities',
  input: () => ({
    ...activityFilters(),
    includePrivateNote: includePrivateNote({ group: 'more' }),
  }),
  groups: filterGroup,
  filter: keepActivity,
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  // Strava allows an application 100 reads in a quarter of an hour; 1,000 activities outlast any clean-up by the athlete.
  mostPages: 5,
  result: '[]',
  output: activity,
  derive: forPeople,
  hydrate: hydrateStravaActivity,
  // An activity that Strava is still processing is not there yet, and rings again in an hour.
  instant: {
    bells: ['ActivityCreate'],
    reads: { route: 'GET /activities/{id}', result: '' },
    again: LATER,
  },
  news: { created: 'startDate', only: 'new' },
});
