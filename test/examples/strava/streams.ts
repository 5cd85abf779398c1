import type { Example } from '../example.ts';

const stream = (data: unknown[]) => ({
  data,
  series_type: 'distance',
  original_size: data.length,
  resolution: 'high',
});

/** https://developers.strava.com/docs/reference/#api-models-StreamSet: 2.4 km, a point every 10 seconds at 4 m/s. */
const count = 61;
const points = Array.from({ length: count }, (_, index) => index);
const recorded = {
  time: stream(points.map((index) => index * 10)),
  distance: stream(points.map((index) => 2.9 + index * 40)),
  altitude: stream(points.map((index) => 90 + (index % 5))),
  velocity_smooth: stream(points.map((index) => (index === 0 ? 0 : 4))),
  heartrate: stream(points.map((index) => 100 + index)),
  watts: stream(points.map((index) => (index < 30 ? 200 : 300))),
  temp: stream(points.map(() => 22)),
  moving: stream(points.map((index) => index > 0)),
  grade_smooth: stream(points.map(() => -0.5)),
};
const latlng = stream(points.map((index) => [37.83, -122.48 + index / 1000]));

const KEYS =
  'time,distance,altitude,velocity_smooth,heartrate,cadence,watts,temp,moving,grade_smooth';

const reduced = {
  points: 61,
  seconds: 600,
  time: '0:10:00',
  movingTime: '0:09:50',
  distanceM: 2400,
  distanceKm: 2.4,
  distanceMiles: 1.49,
  altitude: { minimum: 90, maximum: 94, average: 92, first: 90, last: 90 },
  heartRate: { minimum: 100, maximum: 160, average: 129.5, first: 100, last: 160 },
  power: { average: 250 },
  cadence: { minimum: null, average: null },
  speed: { maximum: 14.4 },
  temperature: { average: 22 },
  grade: { average: -0.5 },
  fastestKm: '0:04:10',
  fastestMile: '0:06:42',
  fastest5Km: null,
  fastest: [
    { stretch: '400 m', time: '0:01:40', speedKmh: 14.4 },
    { stretch: '1 km', seconds: 250, paceMinPerKm: '4:10', paceMinPerMile: '6:42' },
    { stretch: '1 mile', metres: 1609.344 },
  ],
  bestPower: [
    { length: '5 s', seconds: 5, average: 300 },
    { length: '1 min', average: 300, from: 300 },
    { length: '5 min', average: 300 },
  ],
  best20MinPower: null,
};

const nothingMore = {
  startLatitude: null,
  startLongitude: null,
  values: { time: null, distance: null, coordinates: null, heartRate: null },
};

const NONE = { heartRateZones: [], powerZones: [] };

/** https://developers.strava.com/docs/reference/#api-Streams-getActivityStreams */
const activity: Example[] = [
  {
    operation: 'get_strava_activity_streams',
    scopes: ['activity:read', 'activity:read_all'],
    input: { activityId: '16195505000' },
    exchanges: [
      {
        request: 'GET /activities/16195505000/streams',
        query: { keys: KEYS, key_by_type: 'true' },
        answer: recorded,
      },
    ],
    result: [{ id: '16195505000', ...reduced, ...nothingMore, ...NONE }],
  },
  {
    operation: 'get_strava_activity_streams',
    scopes: ['activity:read', 'activity:read_all'],
    input: {
      activityId: '16195505000',
      heartRateZones: '110, 120',
      powerZones: '250',
      includeValues: 'yes',
      includeMap: 'yes',
    },
    exchanges: [
      {
        request: 'GET /activities/16195505000/streams',
        query: { keys: `${KEYS},latlng`, key_by_type: 'true' },
        answer: { ...recorded, latlng },
      },
    ],
    result: [
      {
        ...reduced,
        heartRateZones: [
          { zone: 1, from: 0, to: 110, seconds: 100, time: '0:01:40', percent: 16.7 },
          { zone: 2, from: 110, to: 120, seconds: 100 },
          { zone: 3, from: 120, to: null, seconds: 400, percent: 66.7 },
        ],
        powerZones: [{ seconds: 300 }, { zone: 2, from: 250, seconds: 300, percent: 50 }],
        startLatitude: 37.83,
        startLongitude: -122.48,
        endLongitude: -122.42,
        values: {
          time: recorded.time.data,
          heartRate: recorded.heartrate.data,
          power: recorded.watts.data,
          moving: recorded.moving.data,
          coordinates: latlng.data,
          cadence: null,
        },
      },
    ],
  },
];

/** https://developers.strava.com/docs/reference/#api-Streams-getSegmentEffortStreams */
const effort: Example[] = [
  {
    operation: 'get_strava_segment_effort_streams',
    scopes: ['read_all'],
    input: { segmentEffortId: '3460000000000000001' },
    exchanges: [
      {
        request: 'GET /segment_efforts/3460000000000000001/streams',
        query: { keys: KEYS, key_by_type: 'true' },
        answer: recorded,
      },
    ],
    result: [{ id: '3460000000000000001', ...reduced, ...nothingMore, ...NONE }],
  },
];

const course = { distance: recorded.distance, altitude: recorded.altitude };
const courseReduced = {
  points: 61,
  distanceKm: 2.4,
  altitude: { minimum: 90, maximum: 94 },
  startLatitude: null,
  values: { distance: null, altitude: null, coordinates: null },
};

/** https://developers.strava.com/docs/reference/#api-Streams-getSegmentStreams */
const segment: Example[] = [
  {
    operation: 'get_strava_segment_streams',
    scopes: ['read', 'read_all'],
    input: { segmentId: '229781' },
    exchanges: [
      {
        request: 'GET /segments/229781/streams',
        query: { keys: 'distance,altitude', key_by_type: 'true' },
        answer: course,
      },
    ],
    result: [{ id: '229781', ...courseReduced }],
  },
  {
    operation: 'get_strava_segment_streams',
    scopes: ['read', 'read_all'],
    input: { segmentId: '229781', includeMap: true, includeValues: true },
    exchanges: [
      {
        request: 'GET /segments/229781/streams',
        query: { keys: 'distance,altitude,latlng', key_by_type: 'true' },
        answer: { ...course, latlng },
      },
    ],
    result: [{ startLatitude: 37.83, values: { coordinates: latlng.data } }],
  },
];

/** https://developers.strava.com/docs/reference/#api-Streams-getRouteStreams: all streams come, as a list. */
const route: Example[] = [
  {
    operation: 'get_strava_route_streams',
    scopes: ['read', 'read_all'],
    input: { routeId: '3120000000000000001', includeValues: 'yes' },
    exchanges: [
      {
        request: 'GET /routes/3120000000000000001/streams',
        answer: [
          { type: 'latlng', ...latlng },
          { type: 'distance', ...course.distance },
          { type: 'altitude', ...course.altitude },
        ],
      },
    ],
    result: [
      {
        ...courseReduced,
        id: '3120000000000000001',
        values: {
          distance: course.distance.data,
          altitude: course.altitude.data,
          coordinates: null,
        },
      },
    ],
  },
];

export const streamExamples: Example[] = [...activity, ...effort, ...segment, ...route];
