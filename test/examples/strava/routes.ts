import type { Example } from '../example.ts';
import { pagesOf } from './pages.ts';

/** https://developers.strava.com/docs/reference/#api-models-Route; the id as Strava writes it, above 2^53. */
const marinLoop = JSON.stringify({
  athlete: { id: 227615, resource_state: 2, firstname: 'Ada', lastname: 'Byron' },
  description: '',
  distance: 14914.774951561694,
  elevation_gain: 117.25346822039764,
  id_str: '3120000000000000001',
  map: {
    id: 'r3120000000000000001',
    summary_polyline: 'ki{eFvqfiV',
    resource_state: 3,
    polyline: 'ki{eFvqfiVqAWQIG',
  },
  map_urls: { url: 'https://pictures.example/maps/3120000000000000001.png' },
  name: 'Marin loop',
  private: false,
  resource_state: 3,
  starred: false,
  sub_type: 1,
  created_at: '2018-12-01T19:44:26Z',
  updated_at: '2025-03-14T08:47:31Z',
  timestamp: 1543693466,
  type: 2,
  estimated_moving_time: 5282,
  waypoints: [
    {
      latlng: [37.83, -122.48],
      title: 'Fountain',
      categories: ['water'],
      distance_into_route: 4200,
    },
  ],
  segments: [{ id: 229781, name: 'Hawk Hill', distance: 435.67, average_grade: 0 }],
}).replace('"id_str"', '"id":3120000000000000001,"id_str"');

const answer = {
  answer: marinLoop,
  answerHeaders: { 'content-type': 'application/json; charset=utf-8' },
};

const forPeople = {
  id: '3120000000000000001',
  name: 'Marin loop',
  athleteId: '227615',
  sport: 'Run',
  surface: 'Road',
  distanceKm: 14.91,
  distanceMiles: 9.27,
  elevationGainM: 117,
  elevationGainFt: 385,
  estimatedMovingTime: '1:28:02',
  url: 'https://www.strava.com/routes/3120000000000000001',
  segments: [{ id: '229781', name: 'Hawk Hill' }],
  waypoints: [
    { title: 'Fountain', categories: ['water'], distanceKm: 4.2, latitude: null, longitude: null },
  ],
  polyline: null,
  mapImageUrl: null,
  createdAt: '2018-12-01T19:44:26Z',
  updatedAt: '2025-03-14T08:47:31Z',
};

export const routeExamples: Example[] = [
  {
    // https://developers.strava.com/docs/reference/#api-Routes-getRouteById
    operation: 'get_strava_route',
    scopes: ['read', 'read_all'],
    input: { routeId: '3120000000000000001' },
    exchanges: [{ request: 'GET /routes/3120000000000000001', ...answer }],
    result: [forPeople],
  },
  {
    operation: 'get_strava_route',
    scopes: ['read', 'read_all'],
    input: { routeId: '3120000000000000001', includeMap: 'yes' },
    exchanges: [{ request: 'GET /routes/3120000000000000001', ...answer }],
    result: [
      {
        polyline: 'ki{eFvqfiVqAWQIG',
        mapImageUrl: 'https://pictures.example/maps/3120000000000000001.png',
        waypoints: [{ latitude: 37.83, longitude: -122.48 }],
      },
    ],
  },
  ...(['trigger', 'search'] as const).map((kind) => ({
    // https://developers.strava.com/docs/reference/#api-Routes-getRoutesByAthleteId
    operation: 'list_strava_routes',
    scopes: ['read', 'read_all'],
    kind,
    input: {},
    exchanges: pagesOf(kind, {
      request: 'GET /athletes/227615/routes',
      ...answer,
      answer: `[${marinLoop}]`,
    }),
    result: [forPeople],
  })),
  {
    // https://developers.strava.com/docs/reference/#api-Routes-getRouteAsGPX; the files are fetched later.
    operation: 'download_strava_route',
    scopes: ['read', 'read_all'],
    input: { routeId: '3120000000000000001' },
    exchanges: [{ request: 'GET /routes/3120000000000000001', ...answer }],
    result: [
      {
        ...forPeople,
        gpx: expect.stringContaining('hydrators.routeGpx'),
        tcx: expect.stringContaining('hydrators.routeTcx'),
      },
    ],
  },
];
