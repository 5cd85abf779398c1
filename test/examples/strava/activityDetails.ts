import type { Example } from '../example.ts';
import { pagesOf } from './pages.ts';

/** https://developers.strava.com/docs/reference/#api-models-DetailedActivity, of an activity entered by hand */
const strength = {
  resource_state: 3,
  athlete: { id: 227615, resource_state: 1 },
  name: 'Strength session',
  distance: 0,
  moving_time: 3600,
  elapsed_time: 3600,
  total_elevation_gain: 0,
  type: 'WeightTraining',
  sport_type: 'WeightTraining',
  workout_type: null,
  id: 16195507000,
  start_date: '2025-10-18T23:04:26Z',
  start_date_local: '2025-10-18T19:04:26Z',
  timezone: '(GMT-05:00) America/New_York',
  utc_offset: -14400,
  map: { id: 'a16195507000', polyline: '', resource_state: 3, summary_polyline: '' },
  trainer: false,
  commute: false,
  manual: true,
  private: false,
  visibility: 'everyone',
  gear_id: null,
  start_latlng: [],
  end_latlng: [],
  average_speed: 0,
  max_speed: 0,
  has_heartrate: false,
  upload_id: null,
  external_id: null,
  description: 'Logged by the app',
  calories: 117,
  segment_efforts: [],
  best_efforts: [],
};

const created = {
  id: '16195507000',
  sportName: 'Weight Training',
  manual: true,
  startLocal: '2025-10-18T19:04:26-04:00',
  elapsedTime: '1:00:00',
  distanceM: null,
  url: 'https://www.strava.com/activities/16195507000',
};

/** https://developers.strava.com/docs/reference/#api-Activities-createActivity */
const createStravaActivity: Example[] = [
  {
    operation: 'create_strava_activity',
    scopes: ['activity:write'],
    input: {
      name: 'Strength session',
      sport_type: 'Weight Training',
      start_date_local: '2025-10-18T19:04:26',
      elapsed_time: '1:00:00',
      description: 'Logged by the app',
    },
    exchanges: [
      {
        request: 'POST /activities',
        form: {
          name: 'Strength session',
          sport_type: 'WeightTraining',
          start_date_local: '2025-10-18T19:04:26Z',
          elapsed_time: '3600',
          description: 'Logged by the app',
        },
        status: 201,
        answer: strength,
      },
    ],
    result: created,
  },
  {
    // A Runkeeper sport, an offset that is not the athlete's clock, a distance in miles.
    operation: 'create_strava_activity',
    scopes: ['activity:write'],
    input: {
      name: 'Lunch Run',
      sport_type: 'Running',
      start_date_local: '2025-10-18 12:00 -0400',
      elapsed_time: 2151,
      distanceMiles: '4.2',
      trainer: 'yes',
      commute: false,
    },
    exchanges: [
      {
        request: 'POST /activities',
        form: {
          name: 'Lunch Run',
          sport_type: 'Run',
          start_date_local: '2025-10-18T12:00:00Z',
          elapsed_time: '2151',
          distance: '6759.2',
          trainer: '1',
          commute: '0',
        },
        status: 201,
        answer: { ...strength, sport_type: 'Run' },
      },
    ],
    result: { id: '16195507000', sport: 'Run' },
  },
];

/** https://developers.strava.com/docs/reference/#api-Activities-updateActivityById */
const updateStravaActivity: Example[] = [
  {
    operation: 'update_strava_activity',
    scopes: ['activity:read_all', 'activity:write'],
    input: {
      activityId: '16195507000',
      name: 'Strength with Sam',
      sport_type: 'Workout',
      gear_id: 'none',
      commute: 'no',
      hide_from_home: 'yes',
      description: '',
    },
    exchanges: [
      {
        request: 'PUT /activities/16195507000',
        body: {
          name: 'Strength with Sam',
          sport_type: 'Workout',
          gear_id: 'none',
          commute: false,
          hide_from_home: true,
        },
        answer: { ...strength, name: 'Strength with Sam', sport_type: 'Workout' },
      },
    ],
    result: { id: '16195507000', name: 'Strength with Sam', sport: 'Workout', gearId: null },
  },
];

const run = {
  ...strength,
  resource_state: 2,
  id: 16195505000,
  name: 'Lunch Run',
  sport_type: 'Run',
  distance: 6764.8,
  moving_time: 2151,
  manual: false,
  start_date: '2025-10-19T20:00:00Z',
  start_date_local: '2025-10-19T13:00:00Z',
  utc_offset: -25200,
  map: { id: 'a16195505000', summary_polyline: 'ki{eFvqfiV', resource_state: 2 },
  start_latlng: [37.83, -122.48],
  end_latlng: [37.84, -122.49],
};

/** https://developers.strava.com/docs/reference/#api-Activities-getLoggedInAthleteActivities */
const listStravaActivities: Example[] = [
  {
    operation: 'list_strava_activities',
    scopes: ['activity:read', 'activity:read_all'],
    input: { after: '2025-10-01T00:00:00Z', before: '2025-11-01', page: 2, sports: 'Run' },
    exchanges: [
      {
        request: 'GET /athlete/activities',
        query: { after: '1759276800', before: '1761955200', page: '2', per_page: '100' },
        answer: [strength, run],
      },
    ],
    result: [{ id: '16195505000', distanceKm: 6.76, polyline: null, startLatitude: null }],
  },
  {
    // With a start alone Strava gives the oldest first, so the end is given, too.
    operation: 'list_strava_activities',
    scopes: ['activity:read', 'activity:read_all'],
    input: { after: '2025-10-01T00:00:00Z', includeMap: 'yes' },
    exchanges: [
      {
        request: 'GET /athlete/activities',
        query: { after: '1759276800', before: '4102444800', per_page: '100' },
        answer: [run, strength],
      },
    ],
    result: [
      {
        id: '16195505000',
        polyline: 'ki{eFvqfiV',
        startLatitude: 37.83,
        startLongitude: -122.48,
        endLatitude: 37.84,
        endLongitude: -122.49,
      },
      { id: '16195507000', polyline: null, startLatitude: null, endLongitude: null },
    ],
  },
];

/** https://developers.strava.com/docs/reference/#api-Activities-getLapsByActivityId */
const listStravaActivityLaps: Example[] = [
  {
    operation: 'list_strava_activity_laps',
    scopes: ['activity:read', 'activity:read_all'],
    input: { activityId: '16195505000' },
    exchanges: [
      {
        request: 'GET /activities/16195505000/laps',
        answer: [
          {
            id: 55554683802,
            resource_state: 2,
            name: 'Lap 1',
            activity: { id: 16195505000, visibility: 'everyone', resource_state: 1 },
            athlete: { id: 227615, resource_state: 1 },
            elapsed_time: 320,
            moving_time: 312,
            start_date: '2025-08-27T13:54:22Z',
            start_date_local: '2025-08-27T09:54:22Z',
            distance: 1000,
            average_speed: 3.21,
            max_speed: 4,
            lap_index: 1,
            split: 1,
            start_index: 0,
            end_index: 94,
            total_elevation_gain: 12.4,
            average_cadence: 61.5,
            device_watts: false,
            average_heartrate: 124.9,
            max_heartrate: 181,
          },
        ],
      },
    ],
    result: [
      {
        id: '55554683802',
        activityId: '16195505000',
        name: 'Lap 1',
        lapIndex: 1,
        distanceKm: 1,
        distanceMiles: 0.62,
        movingTime: '0:05:12',
        paceMinPerKm: '5:20',
        paceMinPerMile: '8:35',
        pacePer100m: '0:32',
        speedKmh: 11.3,
        maxSpeedKmh: 14.4,
        averageHeartRate: 125,
        startLocal: '2025-08-27T09:54:22-04:00',
      },
    ],
  },
];

/** https://developers.strava.com/docs/reference/#api-Activities-getZonesByActivityId */
const getStravaActivityZones: Example[] = [
  {
    operation: 'get_strava_activity_zones',
    scopes: ['activity:read', 'activity:read_all'],
    input: { activityId: '16195505000' },
    exchanges: [
      {
        request: 'GET /activities/16195505000/zones',
        answer: [
          {
            score: 656,
            distribution_buckets: [
              { min: 0, max: 116, time: 60 },
              { min: 117, max: 144, time: 120 },
              { min: 145, max: -1, time: 420 },
            ],
            type: 'heartrate',
            resource_state: 3,
            sensor_based: true,
            points: 582,
            custom_zones: false,
          },
          {
            score: 8,
            distribution_buckets: [
              { max: 2.964, min: 0, time: 3408 },
              { max: -1, min: 2.964, time: 176 },
            ],
            type: 'pace',
            resource_state: 3,
            sensor_based: true,
          },
        ],
      },
    ],
    result: [
      {
        id: '16195505000',
        heartRate: [
          { zone: 1, from: 0, to: 116, seconds: 60, time: '0:01:00', percent: 10 },
          { zone: 2, from: 117, to: 144, seconds: 120, time: '0:02:00', percent: 20 },
          { zone: 3, from: 145, to: null, seconds: 420, time: '0:07:00', percent: 70 },
        ],
        topHeartRateZone: 3,
        relativeEffort: 656,
        customHeartRateZones: false,
        pace: [{ zone: 1 }, { zone: 2, from: 2.964, to: null, time: '0:02:56' }],
        power: [],
      },
    ],
  },
];

const comment = {
  id: 2257523290,
  activity_id: 16195505000,
  post_id: null,
  resource_state: 2,
  text: 'Great job!',
  mentions_metadata: null,
  created_at: '2025-08-27T18:36:59Z',
  cursor: 'eyJpZCI6MjI1NzUyMzI5MH0%3D',
  athlete: { resource_state: 2, firstname: 'Marianne', lastname: 'T.' },
  reaction_count: 0,
  has_reacted: false,
};

const comments = (after: Record<string, string>, answer: object[]) => ({
  request: 'GET /activities/16195505000/comments',
  query: { page_size: '200', ...after },
  answer,
});

const commentForPeople = {
  id: '2257523290',
  activityId: '16195505000',
  text: 'Great job!',
  name: 'Marianne T.',
  firstName: 'Marianne',
  lastName: 'T.',
  createdAt: '2025-08-27T18:36:59Z',
};

/** https://developers.strava.com/docs/reference/#api-Activities-getCommentsByActivityId */
const listStravaActivityComments: Example[] = [
  {
    operation: 'list_strava_activity_comments',
    scopes: ['activity:read', 'activity:read_all'],
    kind: 'search',
    input: { activityId: '16195505000' },
    exchanges: [
      {
        ...comments({}, [comment]),
        query: { page_size: '100' },
      },
    ],
    result: [commentForPeople],
  },
  {
    // The cursor travels encoded, as Strava gives it; an empty page is the last.
    operation: 'list_strava_activity_comments',
    scopes: ['activity:read', 'activity:read_all'],
    kind: 'trigger',
    input: { activityId: '16195505000' },
    exchanges: [
      comments({}, [comment]),
      comments({ after_cursor: comment.cursor }, [
        {
          ...comment,
          id: 2257523299,
          created_at: '2025-08-28T18:36:59Z',
          cursor: 'eyJpZCI6MjI1NzUyMzI5OX0%3D',
        },
      ]),
      comments({ after_cursor: 'eyJpZCI6MjI1NzUyMzI5OX0%3D' }, []),
    ],
    result: [{ id: '2257523299', revision: 'new' }, commentForPeople],
  },
];

/** https://developers.strava.com/docs/reference/#api-Activities-getKudoersByActivityId */
const kudos = [
  { resource_state: 2, firstname: 'Peter', lastname: 'S.' },
  { resource_state: 2, firstname: 'Marianne', lastname: 'T.' },
];

const listStravaActivityKudos: Example[] = (['trigger', 'search'] as const).map((kind) => ({
  operation: 'list_strava_activity_kudos',
  scopes: ['activity:read', 'activity:read_all'],
  kind,
  input: { activityId: '16195505000' },
  exchanges: pagesOf(kind, {
    request: 'GET /activities/16195505000/kudos',
    answer: kudos,
  }),
  result: [
    { id: '16195505000:Peter S.', activityId: '16195505000', name: 'Peter S.', lastName: 'S.' },
    { id: '16195505000:Marianne T.', firstName: 'Marianne' },
  ],
}));

/** Undocumented: https://stravalib.readthedocs.io/en/latest/reference/api/stravalib.client.Client.get_activity_photos.html */
const photo = {
  unique_id: '5e8006d0-3f1c-4000-8000-000000000001',
  athlete_id: 227615,
  activity_id: 16195505000,
  resource_state: 2,
  caption: 'At the turnaround',
  type: 1,
  source: 1,
  uploaded_at: '2025-10-19T21:03:44Z',
  created_at: '2025-10-19T20:22:10Z',
  created_at_local: '2025-10-19T13:22:10Z',
  urls: { '2048': 'https://xxxxxx.cloudfront.net/photo-2048.jpg' },
  sizes: { '2048': [2048, 1536] },
  default_photo: true,
  location: [37.83, -122.48],
};

const listStravaActivityPhotos: Example[] = [undefined, 'yes'].map((includeMap) => ({
  operation: 'list_strava_activity_photos',
  scopes: ['activity:read', 'activity:read_all'],
  input: { activityId: '16195505000', ...(includeMap && { includeMap }) },
  exchanges: [
    {
      request: 'GET /activities/16195505000/photos',
      query: { size: '2048' },
      answer: [photo],
    },
  ],
  result: [
    {
      id: '5e8006d0-3f1c-4000-8000-000000000001',
      activityId: '16195505000',
      url: 'https://xxxxxx.cloudfront.net/photo-2048.jpg',
      width: 2048,
      height: 1536,
      caption: 'At the turnaround',
      isDefault: true,
      takenAt: '2025-10-19T20:22:10Z',
      uploadedAt: '2025-10-19T21:03:44Z',
      latitude: includeMap ? 37.83 : null,
    },
  ],
}));

export const activityDetailExamples: Example[] = [
  ...createStravaActivity,
  ...updateStravaActivity,
  ...listStravaActivities,
  ...listStravaActivityLaps,
  ...getStravaActivityZones,
  ...listStravaActivityComments,
  ...listStravaActivityKudos,
  ...listStravaActivityPhotos,
];
