import type { Example } from '../example.ts';

/** https://developers.strava.com/docs/reference/#api-models-SummaryActivity */
const lunchRun = {
  resource_state: 2,
  athlete: { id: 227615, resource_state: 1 },
  name: 'Lunch Run',
  distance: 6764.8,
  moving_time: 2151,
  elapsed_time: 2178,
  total_elevation_gain: 34,
  type: 'Run',
  sport_type: 'Run',
  workout_type: 0,
  id: 16195505000,
  start_date: '2025-10-19T20:00:00Z',
  start_date_local: '2025-10-19T13:00:00Z',
  timezone: '(GMT-08:00) America/Los_Angeles',
  utc_offset: -25200,
  kudos_count: 7,
  map: { id: 'a16195505000', summary_polyline: 'ki{eFvqfiV', resource_state: 2 },
  trainer: false,
  commute: false,
  manual: false,
  private: false,
  visibility: 'everyone',
  gear_id: 'g12345678',
  start_latlng: [37.83, -122.48],
  end_latlng: [37.83, -122.49],
  average_speed: 3.145,
  max_speed: 11.486,
  has_heartrate: true,
  average_heartrate: 146.8,
  max_heartrate: 162,
  heartrate_opt_out: false,
  elev_high: 15,
  elev_low: -6.2,
  upload_id: 17279496000,
  upload_id_str: '17279496000',
  pr_count: 1,
  suffer_score: 76,
  device_name: 'Garmin Forerunner 965',
};

const gravel = {
  ...lunchRun,
  name: 'Morning Gravel',
  id: 16195506000,
  distance: 28099,
  moving_time: 4207,
  elapsed_time: 4410,
  total_elevation_gain: 516,
  type: 'Ride',
  sport_type: 'GravelRide',
  workout_type: 11,
  start_date: '2025-10-18T14:02:11Z',
  start_date_local: '2025-10-18T07:02:11Z',
  gear_id: 'b12345678',
  average_speed: 6.679,
  max_speed: 18.5,
  heartrate_opt_out: true,
  commute: true,
};

const list = (answer: object[], page = '1', size = '200') => ({
  request: 'GET /athlete/activities',
  query: { page, per_page: size },
  answer,
});

const lunchRunForPeople = {
  id: '16195505000',
  revision: 'new',
  athleteId: '227615',
  name: 'Lunch Run',
  summary:
    'Ran 6.76 km (4.20 mi) in 35:51, 5:18 /km, 34 m elevation gain — "Lunch Run", Sun 19 Oct 2025 13:00',
  sport: 'Run',
  startDate: '2025-10-19T20:00:00Z',
  startLocal: '2025-10-19T13:00:00-07:00',
  weekday: 'Sunday',
  distanceM: 6764.8,
  distanceKm: 6.76,
  movingTime: '0:35:51',
  paceMinPerKm: '5:18',
  maxSpeedKmh: 41.3,
  averageHeartRate: 147,
  relativeEffort: 76,
  uploadId: '17279496000',
  device: 'Garmin Forerunner 965',
  isRace: false,
  calories: null,
  gearName: null,
  laps: [],
  url: 'https://www.strava.com/activities/16195505000',
};

/** https://developers.strava.com/docs/reference/#api-Activities-getLoggedInAthleteActivities */
const newStravaActivity: Example[] = [
  {
    operation: 'new_strava_activity',
    scopes: ['activity:read', 'activity:read_all'],
    input: {},
    exchanges: [list([gravel, lunchRun])],
    result: [
      lunchRunForPeople,
      {
        id: '16195506000',
        sportName: 'Gravel Ride',
        isRace: true,
        speedKmh: 22.9,
        paceMinPerKm: null,
        // The athlete does not show the heart rate.
        averageHeartRate: null,
        commute: true,
      },
    ],
  },
  {
    // Strava filters by time alone, so the step leaves out what the user does not want.
    operation: 'new_strava_activity',
    scopes: ['activity:read', 'activity:read_all'],
    input: {
      sports: 'run, Gravel Ride',
      minDistanceKm: '5',
      minMinutes: 30,
      commute: 'Leave them out',
    },
    exchanges: [
      list([
        lunchRun,
        gravel,
        { ...lunchRun, id: 16195507000, distance: 4999 },
        { ...lunchRun, id: 16195508000, moving_time: 1799 },
        { ...lunchRun, id: 16195509000, sport_type: 'Yoga' },
        { ...lunchRun, id: 16195510000, visibility: 'only_me' },
      ]),
    ],
    result: [{ id: '16195505000' }],
  },
  {
    operation: 'new_strava_activity',
    scopes: ['activity:read', 'activity:read_all'],
    input: { private: 'Only these' },
    exchanges: [list([lunchRun, { ...lunchRun, id: 16195510000, private: true }])],
    result: [{ id: '16195510000', private: true }],
  },
  {
    // Turning the Zap on reads page after page; an empty one is the last.
    operation: 'new_strava_activity',
    scopes: ['activity:read', 'activity:read_all'],
    meta: { isPopulatingDedupe: true },
    input: {},
    exchanges: [list([lunchRun]), list([gravel], '2'), list([], '3')],
    result: [{ id: '16195505000' }, { id: '16195506000' }],
  },
];

/** https://developers.strava.com/docs/reference/#api-models-DetailedActivity; ids above 2^53 are written as Strava writes them. */
const detail = JSON.stringify({
  ...lunchRun,
  resource_state: 3,
  description: 'Easy with strides',
  calories: 376.4,
  gear: { id: 'g12345678', primary: true, name: 'Adidas Adizero SL2', distance: 452834 },
  laps: [
    {
      id: 55554680054,
      name: 'Lap 1',
      elapsed_time: 320,
      moving_time: 312,
      distance: 1000,
      average_speed: 3.21,
      average_heartrate: 151.2,
    },
  ],
  splits_metric: [
    {
      distance: 1001.6,
      elapsed_time: 314,
      elevation_difference: 15.6,
      moving_time: 314,
      split: 1,
      average_speed: 3.19,
    },
  ],
  best_efforts: [{ id: 'BEST', name: '5K', elapsed_time: 1545, moving_time: 1545, pr_rank: 1 }],
  segment_efforts: [
    {
      id: 'SEGMENT',
      name: 'Hawk Hill',
      elapsed_time: 461,
      segment: { id: 229781, name: 'Hawk Hill' },
      pr_rank: 1,
      kom_rank: null,
    },
  ],
})
  .replace('"BEST"', '3460000000000000055')
  .replace('"SEGMENT"', '3460000000000000001');

/** https://developers.strava.com/docs/reference/#api-Activities-getActivityById */
const getStravaActivity: Example[] = [
  {
    operation: 'get_strava_activity',
    scopes: ['activity:read', 'activity:read_all'],
    input: { activityId: '16195505000', include_all_efforts: 'yes' },
    exchanges: [
      {
        request: 'GET /activities/16195505000',
        query: { include_all_efforts: 'true' },
        answer: detail,
        answerHeaders: { 'content-type': 'application/json; charset=utf-8' },
      },
    ],
    result: [
      {
        id: '16195505000',
        description: 'Easy with strides',
        calories: 376,
        gearName: 'Adidas Adizero SL2',
        laps: [{ name: 'Lap 1', distanceM: 1000, movingTime: '0:05:12', paceMinPerKm: '5:20' }],
        splits: [{ split: 1, distanceM: 1001.6, movingTime: '0:05:14', elevationM: 15.6 }],
        bestEfforts: [{ id: '3460000000000000055', name: '5K', time: '0:25:45', prRank: 1 }],
        segmentEfforts: [
          {
            id: '3460000000000000001',
            segmentId: '229781',
            name: 'Hawk Hill',
            time: '0:07:41',
            komRank: null,
          },
        ],
      },
    ],
  },
  {
    operation: 'get_strava_activity',
    scopes: ['activity:read', 'activity:read_all'],
    kind: 'search',
    input: { activityId: 16195505000 },
    exchanges: [
      {
        request: 'GET /activities/16195505000',
        status: 404,
        answer: {
          message: 'Record Not Found',
          errors: [{ resource: 'Activity', field: 'id', code: 'invalid' }],
        },
      },
    ],
    result: [],
  },
];

const privateNote: Example = {
  operation: 'get_strava_activity',
  kind: 'search',
  scopes: ['activity:read', 'activity:read_all'],
  input: { activityId: '16195505000', includePrivateNote: 'yes', units: 'Miles' },
  exchanges: [
    {
      request: 'GET /activities/16195505000',
      answer: { id: 16195505000, sport_type: 'Run', private_note: 'Left knee', distance: 8000 },
    },
  ],
  result: [{ id: '16195505000', privateNote: 'Left knee', summary: 'Ran 4.97 mi' }],
};

/** The recording is only asked for when a step uses one of the files. */
const downloadStravaActivity: Example = {
  operation: 'download_strava_activity',
  scopes: ['activity:read', 'activity:read_all'],
  input: { activityId: '16195505000', units: 'metric' },
  exchanges: [
    {
      request: 'GET /activities/16195505000',
      answer: { id: 16195505000, sport_type: 'Run', distance: 8000, private_note: 'Left knee' },
    },
  ],
  result: [
    {
      id: '16195505000',
      summary: 'Ran 8.00 km',
      privateNote: null,
      gpx: expect.stringContaining('hydrators.stravaActivityGpx'),
      tcx: expect.stringContaining('hydrators.stravaActivityTcx'),
    },
  ],
};

export const activityExamples: Example[] = [
  ...newStravaActivity,
  ...getStravaActivity,
  privateNote,
  downloadStravaActivity,
];
