import { out } from '../../core/output/output.ts';
import { byPage } from '../../core/reading/paging.ts';
import { told } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { fullName, personOutput } from './people.ts';
import { activityId } from './schema.ts';

export const listStravaActivityKudos = read({
  key: 'list_strava_activity_kudos',
  noun: 'Kudo',
  label: 'List Strava Activity Kudos',
  triggers: 'Triggers when someone gives kudos to the chosen activity.',
  finds: 'Finds who gave kudos to an activity. Athletes have a first name and an initial only.',
  docs: docs('Activities', 'getKudoersByActivityId'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  route: 'GET /activities/{activityId}/kudos',
  input: () => ({ activityId: activityId() }),
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  // The order is not documented, so a new one may be on any page.
  news: { only: 'new', unsorted: ['new'] },
  result: '[]',
  output: () =>
    out.object({
      id: out.id('16195505000:Marianne T.', 'Kudos ID'),
      activityId: out.id('16195505000', 'Activity ID', { from: ['activity_id'] }),
      ...personOutput(),
    }),
  // Strava gives no id, so two athletes of the same name and initial count as one.
  derive: (raw, values) => ({
    id: `${values.activityId}:${told([raw.firstname, raw.lastname], ' ')}`,
    ...fullName(raw, values),
  }),
});
