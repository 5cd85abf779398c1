import { type DetailedActivity, summaryOf } from './activity.ts';
import { faults } from './fault.ts';
import { type Call, route } from './gate.ts';

const reading = ['activity:read', 'activity:read_all'];

const isVisible = ({ grant }: Call, { visibility }: DetailedActivity): boolean =>
  visibility !== 'only_me' || grant.scopes.includes('activity:read_all');

const integer = ({ query }: Call, name: string): number | undefined => {
  const text = query[name];
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw faults.parameter('Activity', name);
  return Number(text);
};

const startSecond = ({ start_date }: DetailedActivity): number => Date.parse(start_date) / 1000;

export const activityRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-getLoggedInAthleteActivities
    route: 'GET /athlete/activities',
    scopes: reading,
    answer: (call) => {
      const before = integer(call, 'before');
      const after = integer(call, 'after');
      const page = integer(call, 'page') ?? 1;
      const perPage = integer(call, 'per_page') ?? 30;
      if (perPage > 200 || perPage < 1) throw faults.parameter('Activity', 'per_page');
      if (page < 1) throw faults.parameter('Activity', 'page');
      const found = call.state.activities
        .filter(
          (activity) =>
            isVisible(call, activity) &&
            (before === undefined || startSecond(activity) < before) &&
            (after === undefined || startSecond(activity) > after),
        )
        .sort((one, other) => startSecond(other) - startSecond(one) || other.id - one.id);
      // With `after` alone the order turns round.
      if (after !== undefined && before === undefined) found.reverse();
      return found.slice((page - 1) * perPage, page * perPage).map(summaryOf);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-getActivityById
    route: 'GET /activities/{id}',
    scopes: reading,
    answer: (call) => {
      const activity = call.state.activities.find(({ id }) => String(id) === call.params.id);
      if (!activity || !isVisible(call, activity)) throw faults.notFound('Activity');
      const allEfforts = call.query.include_all_efforts === 'true';
      return {
        ...activity,
        segment_efforts: activity.segment_efforts.filter(({ hidden }) => allEfforts || !hidden),
      };
    },
  }),
];
