import { type DetailedActivity, summaryOf } from './activity.ts';
import { faults } from './fault.ts';
import { type Call, route } from './gate.ts';
import { integer, pageOf } from './pages.ts';

export const reading = ['activity:read', 'activity:read_all'];

export const visibleTo = ({ grant }: Call, { visibility }: DetailedActivity): boolean =>
  visibility !== 'only_me' || grant.scopes.includes('activity:read_all');

export const visibleActivity = (call: Call, id: string): DetailedActivity => {
  const activity = call.state.activities.find((known) => String(known.id) === id);
  if (!activity || !visibleTo(call, activity)) throw faults.notFound('Activity');
  return activity;
};

const startSecond = ({ start_date }: DetailedActivity): number => Date.parse(start_date) / 1000;

export const activityRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-getLoggedInAthleteActivities
    route: 'GET /athlete/activities',
    scopes: reading,
    answer: (call) => {
      const before = integer(call, 'before', 'Activity');
      const after = integer(call, 'after', 'Activity');
      const found = call.state.activities
        .filter(
          (activity) =>
            visibleTo(call, activity) &&
            (before === undefined || startSecond(activity) < before) &&
            (after === undefined || startSecond(activity) > after),
        )
        .sort((one, other) => startSecond(other) - startSecond(one) || other.id - one.id);
      // With `after` alone the order turns round.
      if (after !== undefined && before === undefined) found.reverse();
      return pageOf(call, found, 'Activity').map(summaryOf);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-getActivityById
    route: 'GET /activities/{id}',
    scopes: reading,
    answer: (call) => {
      const activity = visibleActivity(call, call.params.id);
      const allEfforts = call.query.include_all_efforts === 'true';
      return {
        ...activity,
        segment_efforts: activity.segment_efforts.filter(({ hidden }) => allEfforts || !hidden),
      };
    },
  }),
];
