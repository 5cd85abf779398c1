import type { Example } from '../example.ts';
import { pagesOf } from './pages.ts';

/** https://developers.strava.com/docs/reference/#api-models-SummaryActivity */
const run = {
  resource_state: 2,
  athlete: { id: 227615, resource_state: 1 },
  name: 'Lunch Run',
  distance: 10_021.5,
  moving_time: 3130,
  elapsed_time: 3188,
  total_elevation_gain: 84,
  type: 'Run',
  sport_type: 'Run',
  workout_type: 0,
  id: 16195505000,
  start_date: '2025-10-19T20:00:00Z',
  start_date_local: '2025-10-19T13:00:00Z',
  timezone: '(GMT-08:00) America/Los_Angeles',
  utc_offset: -25_200,
  trainer: false,
  commute: false,
  manual: false,
  private: false,
  visibility: 'everyone',
  gear_id: 'g12345678',
  pr_count: 1,
  achievement_count: 2,
};

/** The same a week before. */
const before = {
  ...run,
  id: 15000000000,
  start_date: '2025-10-12T20:00:00Z',
  start_date_local: '2025-10-12T13:00:00Z',
};

const earlier = {
  ...run,
  id: 16195504000,
  name: 'Evening Run',
  distance: 6764.8,
  start_date: '2025-10-19T02:00:00Z',
  start_date_local: '2025-10-18T19:00:00Z',
  pr_count: 0,
  achievement_count: 0,
};

const list = (answer: object[], page = '1') => ({
  request: 'GET /athlete/activities',
  query: { page, per_page: '200' },
  answer,
});

const DAY_MS = 24 * 60 * 60 * 1000;

/** An activity of Wednesday last week, where clocks show UTC. */
const lastWeek = () => {
  const today = new Date(new Date().setUTCHours(0, 0, 0, 0));
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY_MS;
  const start = `${new Date(monday - 5 * DAY_MS).toISOString().slice(0, 10)}T12:00:00Z`;
  return { ...run, id: 16195507000, start_date: start, start_date_local: start, utc_offset: 0 };
};

/** An activity of the month before this one, where clocks show UTC. */
const lastMonth = () => {
  const start = new Date(new Date().setUTCDate(0)).toISOString().slice(0, 8);
  const moment = `${start}05T12:00:00Z`;
  return { ...run, id: 16195507000, start_date: moment, start_date_local: moment, utc_offset: 0 };
};

const SAMPLE = { isLoadingSample: true };
const FILL = { isPopulatingDedupe: true };

/** https://developers.strava.com/docs/reference/#api-models-DetailedSegmentEffort */
const bestEffort = {
  id: '3460000000000000055',
  resource_state: 2,
  name: '10K',
  activity: { id: 16195505000, resource_state: 1 },
  elapsed_time: 3122,
  moving_time: 3122,
  start_date: '2025-10-19T20:00:10Z',
  start_date_local: '2025-10-19T13:00:10Z',
  distance: 10_000,
  pr_rank: 1,
  achievements: [{ type_id: 3, type: 'pr', rank: 1 }],
};

const segmentEffort = {
  ...bestEffort,
  id: '3460000000000000001',
  name: 'Hawk Hill',
  elapsed_time: 461,
  distance: 1558.7,
  pr_rank: 2,
  kom_rank: 8,
  segment: { id: 229781, name: 'Hawk Hill', activity_type: 'Run', distance: 1558.7 },
};

const detail = (id: number) => ({
  request: `GET /activities/${id}`,
  query: { include_all_efforts: 'true' },
  answer: { ...run, id, best_efforts: [bestEffort], segment_efforts: [segmentEffort] },
});

const athlete = {
  id: 227615,
  username: 'ada_runs',
  resource_state: 3,
  firstname: 'Ada',
  lastname: 'Byron',
  city: 'San Francisco',
  state: 'CA',
  country: 'United States',
  sex: 'F',
  summit: true,
  weight: 61,
  bikes: [{ id: 'b12345678', name: 'Tarmac', distance: 3_254_761, primary: true }],
  shoes: [{ id: 'g12345678', name: 'Adidas Adizero SL2', distance: 1_052_834, primary: true }],
};

export const eventExamples: Example[] = [
  {
    operation: 'strava_activity_updated',
    scopes: ['activity:read', 'activity:read_all'],
    meta: SAMPLE,
    input: { fields: 'Title' },
    exchanges: [list([run])],
    result: [
      {
        id: '16195505000',
        changed: 'Title',
        whatChanged: 'Title: empty → Lunch Run',
        edits: [{ field: 'Title', before: null, after: 'Lunch Run' }],
        distanceKm: 10.02,
      },
    ],
  },
  {
    operation: 'strava_activity_deleted',
    scopes: ['activity:read', 'activity:read_all'],
    meta: SAMPLE,
    input: {},
    exchanges: [list([run])],
    result: [{ id: '16195505000', name: 'Lunch Run', localDate: '2025-10-19', distanceKm: 10.02 }],
  },
  {
    operation: 'new_strava_personal_record',
    scopes: ['activity:read', 'activity:read_all'],
    meta: SAMPLE,
    input: {},
    exchanges: [list([earlier, run]), detail(16195505000)],
    result: [
      {
        id: '3460000000000000055',
        activityId: '16195505000',
        effort: '10K',
        effortKind: 'distance',
        rank: 1,
        time: '0:52:02',
        effortPace: '5:12',
        segmentId: null,
        name: 'Lunch Run',
      },
    ],
  },
  {
    operation: 'new_strava_segment_effort',
    scopes: ['activity:read', 'activity:read_all'],
    meta: SAMPLE,
    input: { segmentId: '229781' },
    exchanges: [list([{ ...run, id: 16195506000 }]), detail(16195506000)],
    result: [
      {
        id: '3460000000000000001',
        effort: 'Hawk Hill',
        effortKind: 'segment',
        segmentId: '229781',
        rank: 2,
        leaderboardRank: 8,
        seconds: 461,
      },
    ],
  },
  {
    // Turning the Zap on counts page after page; an empty one is the last.
    operation: 'strava_distance_milestone',
    scopes: ['activity:read', 'activity:read_all'],
    meta: FILL,
    input: { distances: '10K', times: 'Every time' },
    exchanges: [list([run, earlier]), list([before], '2'), list([], '3')],
    result: [
      { id: '227615:foot:10K:2', milestone: '2nd 10K', nth: 2, activityId: '16195505000' },
      { id: '227615:foot:10K:1', milestone: '1st 10K', activityId: '15000000000' },
    ],
  },
  {
    operation: 'strava_totals_milestone',
    scopes: ['activity:read', 'activity:read_all'],
    meta: FILL,
    input: { measure: 'Kilometers', every: '8', span: 'All time' },
    exchanges: [list([run, earlier]), list([], '2')],
    result: [
      { id: '227615:ever:kilometres:16', reached: 16, next: 24, milestone: '16 km in total' },
      { id: '227615:ever:kilometres:8', activityId: '16195505000', unit: 'km' },
    ],
  },
  {
    operation: 'strava_streak',
    scopes: ['activity:read', 'activity:read_all'],
    meta: FILL,
    input: { length: '2' },
    exchanges: [list([run, earlier])],
    result: [
      {
        id: '227615:day:2:2025-10-18',
        milestone: '2 days in a row',
        streakFrom: '2025-10-18',
        streakTo: '2025-10-19',
        activityId: '16195505000',
      },
    ],
  },
  {
    operation: 'strava_athlete_inactive',
    scopes: ['activity:read', 'activity:read_all'],
    input: { days: '7' },
    exchanges: [list([run, earlier])],
    result: [{ id: '227615:7:2025-10-19', lastDate: '2025-10-19', name: 'Lunch Run' }],
  },
  {
    // The second page is asked for since the first does not reach back before the weeks that are compared.
    operation: 'strava_weekly_training_summary',
    scopes: ['activity:read', 'activity:read_all'],
    input: { emptyPeriods: 'No' },
    exchanges: [list([lastWeek()]), list([], '2')],
    result: [
      {
        count: 1,
        distanceKm: 10.02,
        movingTime: '0:52:10',
        activeDays: 1,
        changeCount: 1,
        previous: { count: 0 },
        sports: [{ sport: 'Run', count: 1, previousCount: 0 }],
      },
    ],
  },
  {
    operation: 'strava_monthly_training_summary',
    scopes: ['activity:read', 'activity:read_all'],
    input: { emptyPeriods: 'No' },
    exchanges: [list([lastMonth(), run])],
    result: [{ count: 1, distanceKm: 10.02, sports: [{ sportName: 'Run' }] }],
  },
  {
    operation: 'new_starred_strava_segment',
    scopes: ['read', 'read_all'],
    input: {},
    exchanges: pagesOf('trigger', {
      request: 'GET /segments/starred',
      answer: [
        { id: 229780, name: 'Back Cove', starred_date: '2018-11-02T19:23:20Z' },
        {
          id: 229781,
          name: 'Hawk Hill',
          activity_type: 'Ride',
          distance: 1052.5,
          starred: true,
          pr_time: 256,
          starred_date: '2018-12-02T19:23:20Z',
        },
      ],
    }),
    result: [
      { id: '229781', revision: 'new', name: 'Hawk Hill', distanceKm: 1.05, prTime: '0:04:16' },
      { id: '229780' },
    ],
  },
  {
    operation: 'new_strava_route',
    scopes: ['read', 'read_all'],
    input: {},
    exchanges: pagesOf('trigger', {
      request: 'GET /athletes/227615/routes',
      answer: [
        {
          id: '3120000000000000000',
          id_str: '3120000000000000000',
          name: 'Marin Loop',
          distance: 14_914.77,
          elevation_gain: 117.25,
          type: 2,
          created_at: '2018-12-01T19:44:26Z',
        },
      ],
    }),
    result: [{ id: '3120000000000000000', name: 'Marin Loop', distanceKm: 14.91, sport: 'Run' }],
  },
  {
    operation: 'strava_gear_passed_distance',
    scopes: ['profile:read_all'],
    input: { everyKm: '500', gearId: 'g12345678' },
    exchanges: [{ request: 'GET /athlete', answer: athlete }],
    result: [
      {
        id: 'g12345678:1000',
        gearName: 'Adidas Adizero SL2',
        gearKind: 'shoe',
        passedKm: 1000,
        nextKm: 1500,
        gearDistanceKm: 1052.83,
      },
      { id: 'g12345678:500', passedKm: 500, nextKm: 1000 },
    ],
  },
  {
    operation: 'strava_athlete_profile_changed',
    scopes: ['profile:read_all', 'read'],
    meta: SAMPLE,
    input: { fields: 'City, Username' },
    exchanges: [{ request: 'GET /athlete', answer: athlete }],
    result: [
      {
        id: '227615',
        name: 'Ada Byron',
        changed: 'Username, City',
        edits: [
          { field: 'Username', before: null, after: 'ada_runs' },
          { field: 'City', after: 'San Francisco' },
        ],
      },
    ],
  },
  {
    operation: 'get_strava_training_score',
    scopes: ['activity:read', 'activity:read_all'],
    input: { weeklyMinutes: '60' },
    exchanges: [list([lastWeek(), run])],
    result: [{ id: '227615', workouts: 1, minutesPerWeek: 13, weeks: 4, activeWeeks: 1 }],
  },
];
