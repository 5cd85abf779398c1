import type { Example } from '../example.ts';
import { pagesOf } from './pages.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };

/** https://developers.strava.com/docs/reference/#api-models-SummarySegment */
const hawkHill = {
  id: 229781,
  resource_state: 2,
  name: 'Hawk Hill',
  activity_type: 'Ride',
  distance: 2684.82,
  average_grade: 5.7,
  maximum_grade: 14.2,
  elevation_high: 245.3,
  elevation_low: 92.4,
  start_latlng: [37.83, -122.48],
  end_latlng: [37.84, -122.49],
  elevation_profile: null,
  climb_category: 1,
  city: 'San Francisco',
  state: 'CA',
  country: 'United States',
  private: false,
  hazardous: false,
  starred: true,
};

/** https://developers.strava.com/docs/reference/#api-models-DetailedSegment */
const detail = {
  ...hawkHill,
  resource_state: 3,
  created_at: '2012-03-19T22:00:20Z',
  updated_at: '2021-05-15T08:02:38Z',
  total_elevation_gain: 155.733,
  map: { id: 's229781', polyline: 'ki{eFvqfiVqAWQIG', resource_state: 3 },
  effort_count: 309974,
  athlete_count: 30623,
  star_count: 2428,
  athlete_segment_stats: {
    pr_elapsed_time: 553,
    pr_date: '2018-06-22',
    pr_visibility: 'everyone',
    pr_activity_id: 16195505000,
    pr_activity_visibility: 'everyone',
    effort_count: 5,
  },
  xoms: { kom: '5:59', qom: '6:58', overall: '5:59' },
  local_legend: { athlete_id: 1, title: 'Example Athlete' },
};

const forPeople = {
  id: '229781',
  name: 'Hawk Hill',
  activityType: 'Ride',
  url: 'https://www.strava.com/segments/229781',
  distanceM: 2684.82,
  distanceKm: 2.68,
  distanceMiles: 1.67,
  averageGrade: 5.7,
  climb: 'Category 4',
  starred: true,
  polyline: null,
  startLatitude: null,
  endLongitude: null,
};

const detailForPeople = {
  ...forPeople,
  elevationGainM: 156,
  elevationGainFt: 511,
  effortCount: 309974,
  prSeconds: 553,
  prTime: '0:09:13',
  prDate: '2018-06-22',
  prActivityId: '16195505000',
  athleteEffortCount: 5,
  komTime: '5:59',
  qomTime: '6:58',
};

const segments: Example[] = [
  {
    // https://developers.strava.com/docs/reference/#api-Segments-getSegmentById
    operation: 'get_strava_segment',
    scopes: ['read', 'read_all'],
    input: { segmentId: '229781' },
    exchanges: [{ request: 'GET /segments/229781', answer: detail }],
    result: [detailForPeople],
  },
  {
    operation: 'get_strava_segment',
    scopes: ['read', 'read_all'],
    input: { segmentId: '229781', includeMap: 'yes' },
    exchanges: [{ request: 'GET /segments/229781', answer: detail }],
    result: [
      {
        polyline: 'ki{eFvqfiVqAWQIG',
        startLatitude: 37.83,
        startLongitude: -122.48,
        endLatitude: 37.84,
      },
    ],
  },
  ...(['trigger', 'search'] as const).map((kind) => ({
    // https://developers.strava.com/docs/reference/#api-Segments-getLoggedInAthleteStarredSegments
    operation: 'list_starred_strava_segments',
    scopes: ['read', 'read_all'],
    kind,
    input: {},
    exchanges: pagesOf(kind, {
      request: 'GET /segments/starred',
      answer: [
        {
          ...hawkHill,
          pr_time: 256,
          athlete_pr_effort: {
            id: 38072446364,
            activity_id: 16195505000,
            elapsed_time: 256,
            distance: 1052.5,
            start_date: '2018-04-22T12:38:15Z',
            start_date_local: '2018-04-22T08:38:15Z',
            is_kom: false,
          },
          starred_date: '2018-12-02T19:23:20Z',
        },
      ],
    }),
    result: [
      {
        ...forPeople,
        prTime: '0:04:16',
        prDate: '2018-04-22',
        prActivityId: '16195505000',
        starredAt: '2018-12-02T19:23:20Z',
        effortCount: null,
      },
    ],
  })),
  {
    // https://developers.strava.com/docs/reference/#api-Segments-starSegment
    operation: 'star_strava_segment',
    scopes: ['profile:write'],
    input: { segmentId: 229781, starred: 'no' },
    exchanges: [
      {
        request: 'PUT /segments/229781/starred',
        form: { starred: 'false' },
        answer: { ...detail, starred: false },
      },
    ],
    result: { ...detailForPeople, starred: false },
  },
  {
    // https://developers.strava.com/docs/reference/#api-Segments-exploreSegments
    operation: 'explore_strava_segments',
    scopes: ['read'],
    input: {
      south: 37.821362,
      west: '-122.505373',
      north: 37.842038,
      east: -122.465977,
      activity_type: 'Riding',
      min_cat: 0,
      max_cat: 5,
    },
    exchanges: [
      {
        request: 'GET /segments/explore',
        query: {
          bounds: '37.821362,-122.505373,37.842038,-122.465977',
          activity_type: 'riding',
          min_cat: '0',
          max_cat: '5',
        },
        answer: {
          segments: [
            {
              id: 229781,
              resource_state: 2,
              name: 'Hawk Hill',
              climb_category: 1,
              climb_category_desc: '4',
              avg_grade: 5.7,
              start_latlng: [37.8331119, -122.4834356],
              end_latlng: [37.8280722, -122.4981393],
              elev_difference: 152.8,
              distance: 2684.8,
              points: '}g|eFnpqjVl@En@Md@HbA',
              starred: false,
            },
          ],
        },
      },
    ],
    result: [
      {
        id: '229781',
        climb: 'Category 4',
        averageGrade: 5.7,
        elevationGainM: 153,
        distanceKm: 2.68,
        polyline: null,
        startLatitude: null,
      },
    ],
  },
];

/** https://developers.strava.com/docs/reference/#api-models-DetailedSegmentEffort; the id as Strava writes it, above 2^53. */
const effort = (id: string, more: object = {}) =>
  JSON.stringify({
    resource_state: 2,
    name: 'Hawk Hill',
    activity: { id: 16195505000, visibility: 'everyone', resource_state: 1 },
    athlete: { id: 227615, resource_state: 1 },
    elapsed_time: 116,
    moving_time: 116,
    start_date: '2018-06-22T12:42:43Z',
    start_date_local: '2018-06-22T08:42:43Z',
    distance: 419.58,
    start_index: 109,
    end_index: 225,
    device_watts: false,
    average_heartrate: 152.2,
    max_heartrate: 158,
    segment: { ...hawkHill, activity_type: 'Run', distance: 419.58 },
    pr_rank: 1,
    achievements: [{ type_id: 3, type: 'pr', rank: 1 }],
    visibility: 'everyone',
    kom_rank: null,
    ...more,
  }).replace('{', `{"id":${id},`);

const effortForPeople = {
  id: '3460000000000000001',
  name: 'Hawk Hill',
  segmentId: '229781',
  activityId: '16195505000',
  url: 'https://www.strava.com/activities/16195505000/segments/3460000000000000001',
  startLocal: '2018-06-22T08:42:43-04:00',
  localTime: '08:42',
  elapsedTime: '0:01:56',
  paceMinPerKm: '4:36',
  paceMinPerMile: '7:25',
  pacePer100m: null,
  speedKmh: 13,
  averageHeartRate: 152,
  prRank: 1,
  isPersonalRecord: true,
  komRank: null,
  achievements: [{ type: 'pr', rank: 1 }],
};

const efforts: Example[] = [
  {
    // https://developers.strava.com/docs/reference/#api-SegmentEfforts-getEffortsBySegmentId
    operation: 'list_strava_segment_efforts',
    scopes: ['read_all'],
    input: {
      segmentId: '229781',
      start_date_local: '2018-06-01',
      end_date_local: '2018-06-30 23:59',
    },
    exchanges: [
      {
        request: 'GET /segment_efforts',
        query: {
          segment_id: '229781',
          start_date_local: '2018-06-01T00:00:00Z',
          end_date_local: '2018-06-30T23:59:00Z',
          per_page: '200',
        },
        answer: `[${effort('3460000000000000001')},${effort('3460000000000000002', {
          start_date: '2018-06-26T23:04:41Z',
          start_date_local: '2018-06-26T19:04:41Z',
          pr_rank: 2,
        })}]`,
        answerHeaders: json,
      },
    ],
    result: [
      { id: '3460000000000000002', prRank: 2, isPersonalRecord: false, localDate: '2018-06-26' },
      effortForPeople,
    ],
  },
  {
    // https://developers.strava.com/docs/reference/#api-SegmentEfforts-getSegmentEffortById
    operation: 'get_strava_segment_effort',
    scopes: ['read_all'],
    input: { segmentEffortId: '3460000000000000001' },
    exchanges: [
      {
        request: 'GET /segment_efforts/3460000000000000001',
        answer: effort('3460000000000000001', { resource_state: 3 }),
        answerHeaders: json,
      },
    ],
    result: [effortForPeople],
  },
];

export const segmentExamples: Example[] = [...segments, ...efforts];
