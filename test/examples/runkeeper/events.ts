import type { Example } from '../example.ts';
import { daysAgo, get, page } from './exchanges.ts';

/** https://runkeeper.com/developer/healthgraph/fitness-activities#feed */
const run = {
  type: 'Running',
  start_time: 'Sun, 18 Oct 2026 07:02:27',
  total_distance: 10128.71,
  duration: 3364.742,
  total_calories: 710.796,
  source: 'RunKeeper',
  entry_mode: 'API',
  has_path: true,
  tracking_mode: 'outdoor',
  utc_offset: 2,
  uri: '/fitnessActivities/2000000103',
};

const earlier = {
  ...run,
  start_time: 'Sat, 17 Oct 2026 17:40:02',
  total_distance: 6013.2,
  duration: 1980,
  uri: '/fitnessActivities/2000000102',
};

const first = {
  ...run,
  start_time: 'Sun, 3 May 2026 09:00:00',
  uri: '/fitnessActivities/2000000001',
};

const feed = (items: object[], more: object = {}, query = {}) =>
  page('/fitnessActivities', 'FitnessActivityFeed', { size: items.length, items, ...more }, query);

const DAY_MS = 24 * 60 * 60 * 1000;

/** The form of the vendor's dates: https://runkeeper.com/developer/healthgraph/overview */
const spelled = (date: Date) => {
  const [weekday, day, month, year] = date.toUTCString().replace(',', '').split(' ');
  return `${weekday}, ${Number(day)} ${month} ${year} 12:00:00`;
};

/** An activity of Wednesday last week, where clocks show UTC. */
const lastWeek = () => {
  const today = new Date(new Date().setUTCHours(12, 0, 0, 0));
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY_MS;
  return { ...run, start_time: spelled(new Date(monday - 5 * DAY_MS)), utc_offset: 0 };
};

/** An activity of the last day of the month before this one, where clocks show UTC. */
const lastMonth = () => ({
  ...run,
  start_time: spelled(new Date(new Date().setUTCDate(0))),
  utc_offset: 0,
});

const FILL = { isPopulatingDedupe: true };
const empty = { modified: [], deleted: [] };

/** Its own page is not preserved; parameters and keys as in Runkeeper's announcement of the log. */
const log = {
  fitness_activities: { modified: [run], deleted: ['/fitnessActivities/2000000099'] },
  strength_training_activities: empty,
  background_activities: empty,
  diabetes: empty,
  general_measurements: empty,
  nutrition: empty,
  sleep: empty,
  weight: { modified: [], deleted: ['/weight/5000031'] },
};

const changes = get('/changeLog', 'ChangeLog', log, {
  modifiedNoEarlierThan: `${daysAgo(6)}T00:00:00`,
});

export const runkeeperEventExamples: Example[] = [
  {
    operation: 'runkeeper_item_deleted',
    scopes: ['Read Health Information'],
    input: {},
    exchanges: [changes],
    result: [
      {
        id: '2000000099',
        revision: 'fitness_activities-deleted',
        kind: 'fitness_activities',
        kindName: 'Activity',
        sport: null,
        service: 'Runkeeper',
        uri: '/fitnessActivities/2000000099',
      },
      { id: '5000031', kindName: 'Weight Measurement', startLocal: null },
    ],
  },
  {
    // In the editor the latest changes show what a deletion may say.
    operation: 'runkeeper_item_deleted',
    scopes: ['Read Health Information'],
    meta: { isLoadingSample: true },
    input: { kinds: 'Activity' },
    exchanges: [changes],
    result: [
      { id: '2000000103', sport: 'Run', localDate: '2026-10-18', distanceKm: 10.13 },
      { id: '2000000099' },
    ],
  },
  {
    // OVERALL, THIS_WEEK and LAST_MONTH are no records.
    operation: 'new_runkeeper_personal_record',
    scopes: ['Read Health Information'],
    input: { records: 'Longest Activity, Best Month', sports: 'Run' },
    meta: FILL,
    exchanges: [
      get('/records', 'Records', [
        {
          activity_type: 'Running',
          stats: [
            { stat_type: 'OVERALL', value: 1234567.8 },
            { stat_type: 'THIS_WEEK', value: 22.4 },
            { stat_type: 'LAST_MONTH', value: 120.5 },
            { stat_type: 'BEST_MONTH', value: 210.9, date: 'Fri, 1 Aug 2025 00:00:00' },
            { stat_type: 'BEST_ACTIVITY', value: 42.4, date: 'Sun, 28 Sep 2025 00:00:00' },
            { stat_type: 'BEST_WEEK', value: 71.3, date: 'Mon, 22 Sep 2025 00:00:00' },
          ],
        },
        {
          activity_type: 'Walking',
          stats: [{ stat_type: 'BEST_ACTIVITY', value: 12, date: 'Sun, 5 Oct 2025 00:00:00' }],
        },
        { activity_type: 'Cycling', stats: [] },
      ]),
    ],
    result: [
      {
        id: '1234567890:Running:BEST_ACTIVITY:42400',
        revision: 'new',
        summary: 'Run, longest activity: 42.4 km (26.35 mi)',
        effort: 'Longest Activity',
        effortKind: 'distance',
        rank: 1,
        effortDistanceM: 42400,
        effortDistanceKm: 42.4,
        beforeKm: null,
        sport: 'Run',
        activityType: 'Running',
        localDate: '2025-09-28',
        weekday: 'Sunday',
        athleteId: '1234567890',
      },
      { effort: 'Best Month', effortDistanceKm: 210.9, localDate: '2025-08-01' },
    ],
  },
  {
    // Turning the Zap on counts page after page, by `next`.
    operation: 'runkeeper_distance_milestone',
    scopes: ['Read Health Information'],
    meta: FILL,
    input: { distances: '10K', times: 'Every time' },
    exchanges: [
      feed([run, earlier], { next: '/fitnessActivities?page=1&pageSize=100' }),
      feed([first], { previous: '/fitnessActivities?page=0&pageSize=100' }, { page: '1' }),
    ],
    result: [
      {
        id: '1234567890:foot:10K:2',
        milestone: '2nd 10K',
        distance: '10K',
        nth: 2,
        countedSince: null,
        activityId: '2000000103',
        athleteId: '1234567890',
        service: 'Runkeeper',
        distanceKm: 10.13,
      },
      { id: '1234567890:foot:10K:1', milestone: '1st 10K', activityId: '2000000001' },
    ],
  },
  {
    operation: 'runkeeper_totals_milestone',
    scopes: ['Read Health Information'],
    meta: FILL,
    input: { measure: 'Kilometers', every: '8', span: 'All time' },
    exchanges: [feed([run, earlier])],
    result: [
      { id: '1234567890:ever:kilometres:16', reached: 16, next: 24, milestone: '16 km in total' },
      { id: '1234567890:ever:kilometres:8', activityId: '2000000103', unit: 'km' },
    ],
  },
  {
    operation: 'runkeeper_streak',
    scopes: ['Read Health Information'],
    meta: FILL,
    input: { length: '2' },
    exchanges: [feed([run, earlier])],
    result: [
      {
        id: '1234567890:day:2:2026-10-17',
        milestone: '2 days in a row',
        streakFrom: '2026-10-17',
        streakTo: '2026-10-18',
        activityId: '2000000103',
      },
    ],
  },
  {
    operation: 'runkeeper_athlete_inactive',
    scopes: ['Read Health Information'],
    input: { days: '7' },
    exchanges: [feed([run, earlier])],
    result: [{ id: '1234567890:7:2026-10-18', lastDate: '2026-10-18', sportName: 'Run' }],
  },
  {
    // The feed does not know the climb.
    operation: 'runkeeper_weekly_training_summary',
    scopes: ['Read Health Information'],
    input: { emptyPeriods: 'No' },
    exchanges: [feed([lastWeek()])],
    result: [
      {
        summary: '1 workout, 10.13 km, 0:56:05: Run × 1 (10.13 km)',
        count: 1,
        distanceKm: 10.13,
        movingTime: '0:56:05',
        elevationGainM: null,
        activeDays: 1,
        changeCount: 1,
        previous: { count: 0, elevationGainM: null },
        sports: [{ sport: 'Run', count: 1, previousCount: 0 }],
      },
    ],
  },
  {
    operation: 'runkeeper_monthly_training_summary',
    scopes: ['Read Health Information'],
    input: { emptyPeriods: 'No' },
    exchanges: [feed([lastMonth()])],
    result: [{ count: 1, distanceKm: 10.13, sports: [{ sportName: 'Run' }] }],
  },
];
