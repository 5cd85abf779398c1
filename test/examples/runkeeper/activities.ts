import type { Example } from '../example.ts';
import { get, page, post, put, remove } from './exchanges.ts';

/** https://runkeeper.com/developer/healthgraph/fitness-activities#feed; without offset where a partner wrote it */
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

const walk = {
  type: 'Walking',
  start_time: 'Fri, 16 Oct 2026 16:02:13',
  total_distance: 2874.752,
  duration: 2040,
  source: 'RunKeeper',
  entry_mode: 'Web',
  has_path: false,
  tracking_mode: 'outdoor',
  utc_offset: 2,
  uri: '/fitnessActivities/2000000102',
};

const other = {
  type: 'Other',
  start_time: 'Sun, 4 Oct 2026 18:30:00',
  total_distance: 0,
  duration: 3600,
  total_calories: 420,
  source: 'Example Partner App',
  entry_mode: 'API',
  has_path: false,
  tracking_mode: 'indoor',
  uri: '/fitnessActivities/2000000101',
};

const old = {
  ...other,
  start_time: 'Sun, 3 May 2026 09:00:00',
  uri: '/fitnessActivities/2000000001',
};

const dates =
  'noEarlierThan=1970-01-01&noLaterThan=2026-11-21&modifiedNoEarlierThan=1970-01-01&modifiedNoLaterThan=2026-11-21';

const feed = (answer: object, query = {}) =>
  page('/fitnessActivities', 'FitnessActivityFeed', answer, query);

const runForPeople = {
  id: '2000000103',
  athleteId: '1234567890',
  summary: 'Ran 10.13 km (6.29 mi) in 56:05, 5:32 /km — Sun 18 Oct 2026 07:02',
  sport: 'Run',
  sportName: 'Run',
  sportKind: 'foot',
  startLocal: '2026-10-18T07:02:27+02:00',
  startDate: '2026-10-18T05:02:27Z',
  localDate: '2026-10-18',
  localTime: '07:02',
  weekday: 'Sunday',
  distanceM: 10128.71,
  distanceKm: 10.13,
  distanceMiles: 6.29,
  movingTime: '0:56:05',
  paceMinPerKm: '5:32',
  calories: 711,
  manual: false,
  private: null,
  description: null,
  service: 'Runkeeper',
};

const newActivity: Example[] = [
  {
    operation: 'new_runkeeper_activity',
    scopes: ['Read Health Information'],
    input: {},
    exchanges: [feed({ size: 3, items: [run, walk, other] })],
    result: [
      { ...runForPeople, revision: 'new' },
      { id: '2000000102', sport: 'Walk', manual: true, calories: null },
      // Local time stays local where the offset is not known, and no distance is no distance.
      { id: '2000000101', startLocal: '2026-10-04T18:30:00', startDate: null, distanceM: null },
    ],
  },
  {
    operation: 'new_runkeeper_activity',
    scopes: ['Read Health Information'],
    input: { sports: 'Running, Walk', minDistanceKm: '2', minMinutes: 30, manual: 'Only these' },
    exchanges: [
      feed({
        size: 5,
        items: [
          run,
          walk,
          { ...walk, uri: '/fitnessActivities/1', total_distance: 1999 },
          { ...walk, uri: '/fitnessActivities/2', duration: 1799 },
          { ...walk, uri: '/fitnessActivities/3', type: 'Yoga' },
        ],
      }),
    ],
    result: [{ id: '2000000102' }],
  },
  {
    // The older page is `next`; its query counts, its host does not.
    operation: 'new_runkeeper_activity',
    scopes: ['Read Health Information'],
    meta: { isPopulatingDedupe: true },
    input: {},
    exchanges: [
      feed({ size: 3, items: [run], next: `/fitnessActivities?page=1&pageSize=100&${dates}` }),
      feed(
        {
          size: 3,
          items: [walk],
          previous: `/fitnessActivities?page=0&pageSize=100&${dates}`,
          next: `https://elsewhere.example/fitnessActivities?page=2&pageSize=100&${dates}`,
        },
        { page: '1', ...Object.fromEntries(new URLSearchParams(dates)) },
      ),
      feed(
        { size: 3, items: [old], next: '' },
        { page: '2', ...Object.fromEntries(new URLSearchParams(dates)) },
      ),
    ],
    result: [{ id: '2000000103' }, { id: '2000000102' }, { id: '2000000001' }],
  },
  {
    // Older payloads: padded day, `url`, no origin, calories as text, an absolute address.
    operation: 'new_runkeeper_activity',
    scopes: ['Read Health Information'],
    input: {},
    exchanges: [
      feed({
        size: 1,
        items: [
          {
            type: 'Running',
            start_time: 'Sat, 01 Jan 2011 00:00:00',
            total_distance: 70,
            duration: 10,
            has_path: 'true',
            total_calories: '12.4',
            url: 'https://api.runkeeper.com/activities/40',
          },
        ],
      }),
    ],
    result: [
      { id: '40', startLocal: '2011-01-01T00:00:00', hasPath: true, calories: 12, manual: null },
    ],
  },
];

const updatedActivity: Example[] = [
  {
    operation: 'updated_runkeeper_activity',
    scopes: ['Read Health Information'],
    meta: { isLoadingSample: true },
    input: { fields: 'Distance' },
    exchanges: [feed({ size: 1, items: [run] })],
    result: [
      {
        id: '2000000103',
        activityId: '2000000103',
        changed: 'Distance',
        whatChanged: 'Distance: empty → 10.13 km',
        edits: [{ field: 'Distance', before: null, after: '10.13 km', afterRaw: '10128.7' }],
        startDate: '2026-10-18T05:02:27Z',
      },
    ],
  },
];

const listActivities: Example[] = [
  {
    operation: 'list_runkeeper_fitness_activities',
    scopes: ['Read Health Information'],
    kind: 'search',
    input: { noEarlierThan: '2026-10-01', noLaterThan: '2026-10-31', sports: ['Run'] },
    exchanges: [
      feed(
        { size: 3, items: [run, walk, other] },
        { noEarlierThan: '2026-10-01', noLaterThan: '2026-10-31' },
      ),
    ],
    result: [runForPeople],
  },
  {
    operation: 'list_runkeeper_fitness_activities',
    scopes: ['Read Health Information'],
    kind: 'trigger',
    input: {},
    exchanges: [feed({ size: 0, items: [] })],
    result: [],
  },
];

/** https://runkeeper.com/developer/healthgraph/fitness-activities#past */
const summary = {
  ...run,
  userID: 1234567890,
  equipment: 'None',
  average_heart_rate: 152,
  climb: 62.4,
  notes: 'Easy long run',
  is_live: 'false',
  share: 'Everyone',
  share_map: 'Just Me',
  activity: 'https://runkeeper.com/user/1234567890/activity/2000000103',
};

const detail = {
  ...summary,
  distance: [
    { timestamp: 0, distance: 0 },
    { timestamp: 60.2, distance: 181.4 },
  ],
  heart_rate: [
    { timestamp: 0, heart_rate: 98 },
    { timestamp: 60, heart_rate: 131 },
  ],
  calories: [
    { timestamp: 0, calories: 0 },
    { timestamp: 60.2, calories: 12.8 },
  ],
  path: [
    { timestamp: 0, latitude: 47.0001, longitude: 8.0001, altitude: 410, type: 'start' },
    { timestamp: 3430, latitude: 47.0003, longitude: 8.0001, altitude: 410, type: 'end' },
  ],
  images: [
    {
      timestamp: 300,
      latitude: 47.0031,
      longitude: 8.0021,
      uri: 'https://example.com/rk/photo.jpg',
      thumbnail_uri: 'https://example.com/rk/photo-thumb.jpg',
    },
  ],
  comments: '/fitnessActivities/2000000103/comments',
  previous: '/fitnessActivities/2000000102',
  nearest_weight: '/weight/5000032',
};

const summaryForPeople = {
  ...runForPeople,
  name: 'Easy long run',
  summary:
    'Ran 10.13 km (6.29 mi) in 56:05, 5:32 /km, 62 m elevation gain — "Easy long run", Sun 18 Oct 2026 07:02',
  description: 'Easy long run',
  averageHeartRate: 152,
  elevationGainM: 62,
  isLive: false,
  private: false,
  share: 'Everyone',
  shareMap: 'Just Me',
  url: 'https://runkeeper.com/user/1234567890/activity/2000000103',
};

const getActivity: Example[] = [
  {
    operation: 'get_runkeeper_fitness_activity',
    scopes: ['Read Health Information'],
    input: { activityId: '2000000103' },
    exchanges: [get('/fitnessActivities/2000000103', 'FitnessActivity', detail)],
    result: [
      {
        ...summaryForPeople,
        maxHeartRate: 131,
        previousId: '2000000102',
        nextId: null,
        nearest: { weightId: '5000032', sleepId: null },
        heartRates: [],
        path: [],
        photos: [
          {
            url: 'https://example.com/rk/photo.jpg',
            timestamp: 300,
            latitude: null,
            longitude: null,
          },
        ],
      },
    ],
  },
  {
    operation: 'get_runkeeper_fitness_activity',
    scopes: ['Read Health Information'],
    input: { activityId: 2000000103, includePath: 'yes', includeSeries: 'yes' },
    exchanges: [get('/fitnessActivities/2000000103', 'FitnessActivity', detail)],
    result: [
      {
        heartRates: [
          { timestamp: 0, heartRate: 98 },
          { timestamp: 60, heartRate: 131 },
        ],
        distances: [{ distance: 0 }, { timestamp: 60.2, distance: 181.4 }],
        caloriesBurned: [{ calories: 0 }, { calories: 12.8 }],
        path: [
          { latitude: 47.0001, type: 'start' },
          { altitude: 410, type: 'end' },
        ],
        photos: [{ latitude: 47.0031, longitude: 8.0021 }],
      },
    ],
  },
  {
    operation: 'get_runkeeper_fitness_activity',
    scopes: ['Read Health Information'],
    kind: 'search',
    input: { activityId: '1' },
    exchanges: [
      { request: 'GET /fitnessActivities/1', status: 404, answer: 'The resource was not found.' },
    ],
    result: [],
  },
  {
    operation: 'get_runkeeper_fitness_activity_summary',
    scopes: ['Read Health Information'],
    input: { activityId: '2000000103' },
    exchanges: [get('/fitnessActivities/2000000103', 'FitnessActivitySummary', summary)],
    result: [summaryForPeople],
  },
  {
    // The recording is only asked for when a step uses one of the files.
    operation: 'download_runkeeper_activity',
    scopes: ['Read Health Information'],
    input: { activityId: '2000000103', timeZone: 'europe/berlin' },
    exchanges: [get('/fitnessActivities/2000000103', 'FitnessActivitySummary', summary)],
    result: [
      {
        ...summaryForPeople,
        gpx: expect.stringContaining('hydrators.runkeeperActivityGpx'),
        tcx: expect.stringContaining('hydrators.runkeeperActivityTcx'),
      },
    ],
  },
];

/** https://runkeeper.com/developer/healthgraph/fitness-activities#newly-completed-activities */
const writeActivity: Example[] = [
  {
    operation: 'create_runkeeper_fitness_activity',
    scopes: ['Basic'],
    input: {
      type: 'Running',
      start_time: '2026-10-20T06:30:00+02:00',
      duration: '25:00',
      distance: 5,
      notes: 'Created from CRM',
      average_heart_rate: '150',
      total_calories: 350,
      equipment: 'None',
      post_to_facebook: false,
      post_to_twitter: 'no',
      detect_pauses: false,
      heart_rate: [
        { rateSeconds: 0, rate: 74 },
        { rateSeconds: 3, rate: 75 },
      ],
      path: [
        { pointSeconds: 0, latitude: 47.0001, longitude: 8.0001, altitude: 0 },
        { pointSeconds: 8, latitude: 47.0004, longitude: 8.0004, altitude: 0 },
      ],
    },
    exchanges: [
      post(
        '/fitnessActivities',
        'NewFitnessActivity',
        {
          type: 'Running',
          equipment: 'None',
          start_time: 'Tue, 20 Oct 2026 06:30:00',
          total_distance: 5000,
          duration: 1500,
          average_heart_rate: 150,
          heart_rate: [
            { timestamp: 0, heart_rate: 74 },
            { timestamp: 3, heart_rate: 75 },
          ],
          total_calories: 350,
          notes: 'Created from CRM',
          path: [
            { timestamp: 0, altitude: 0, longitude: 8.0001, latitude: 47.0001, type: 'start' },
            { timestamp: 8, altitude: 0, longitude: 8.0004, latitude: 47.0004, type: 'end' },
          ],
          post_to_facebook: false,
          post_to_twitter: false,
          detect_pauses: false,
        },
        '/fitnessActivities/2000000104',
      ),
    ],
    result: { id: '2000000104' },
  },
  {
    // A Strava sport that Runkeeper does not know, with neither distance nor path.
    operation: 'create_runkeeper_fitness_activity',
    scopes: ['Basic'],
    input: { type: 'Badminton', start_time: '2026-10-20 18:00', duration: 3600 },
    exchanges: [
      post(
        '/fitnessActivities',
        'NewFitnessActivity',
        {
          type: 'Other',
          secondary_type: 'Badminton',
          start_time: 'Tue, 20 Oct 2026 18:00:00',
          duration: 3600,
          total_distance: 0,
        },
        'https://api.runkeeper.com/fitnessActivities/2000000105',
      ),
    ],
    result: { id: '2000000105' },
  },
  {
    operation: 'update_runkeeper_fitness_activity',
    scopes: ['Edit Health Information'],
    input: { activityId: '2000000103', distance: '6.2', distanceUnit: 'Miles', notes: 'Long run' },
    exchanges: [
      put(
        '/fitnessActivities/2000000103',
        'FitnessActivitySummary',
        { total_distance: 9977.93, notes: 'Long run' },
        { ...summary, total_distance: 9977.93, notes: 'Long run' },
      ),
    ],
    result: { id: '2000000103', name: 'Long run', distanceM: 9977.93, distanceMiles: 6.2 },
  },
  {
    operation: 'delete_runkeeper_fitness_activity',
    scopes: ['Edit Health Information'],
    input: { activityId: '2000000103' },
    exchanges: [remove('/fitnessActivities/2000000103')],
    result: { id: '2000000103', deleted: true },
  },
];

export const runkeeperActivityExamples: Example[] = [
  ...newActivity,
  ...updatedActivity,
  ...listActivities,
  ...getActivity,
  ...writeActivity,
];
