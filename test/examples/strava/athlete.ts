import type { Example } from '../example.ts';

/** https://developers.strava.com/docs/reference/#api-models-DetailedAthlete */
const athlete = {
  id: 227615,
  username: 'ada_runs',
  resource_state: 3,
  firstname: 'Ada',
  lastname: 'Byron',
  bio: null,
  city: 'San Francisco',
  state: 'CA',
  country: 'United States',
  sex: 'F',
  premium: true,
  summit: true,
  created_at: '2017-11-28T19:05:35Z',
  updated_at: '2025-09-27T12:57:32Z',
  weight: 61,
  profile: 'https://pictures.example/athletes/227615/large.jpg',
  follower_count: 211,
  friend_count: 286,
  measurement_preference: 'feet',
  ftp: null,
  bikes: [{ id: 'b12345678', primary: true, name: 'Tarmac', retired: false, distance: 32547610 }],
  shoes: [{ id: 'g12345678', primary: true, name: 'SL2', retired: false, distance: 452834 }],
};

/** https://developers.strava.com/docs/reference/#api-models-ActivityTotal */
const total = (count: number, distance: number, moving_time: number, elevation_gain: number) => ({
  count,
  distance,
  moving_time,
  elapsed_time: moving_time,
  elevation_gain,
});

const none = total(0, 0, 0, 0);

const stats = {
  biggest_ride_distance: 175454,
  biggest_climb_elevation_gain: 1882.69999999,
  recent_ride_totals: { ...none, achievement_count: 0 },
  all_ride_totals: total(1, 0, 2432, 0),
  recent_run_totals: { ...total(19, 302230.89999999997, 109086, 1639), achievement_count: 0 },
  all_run_totals: total(905, 9392637.799999984, 3176916, 56556.99999999996),
  recent_swim_totals: { ...none, achievement_count: 0 },
  all_swim_totals: total(159, 182899.10000000003, 339736, 0),
  ytd_ride_totals: none,
  ytd_run_totals: total(135, 1336128, 474287, 8878),
  ytd_swim_totals: none,
};

export const athleteExamples: Example[] = [
  {
    // https://developers.strava.com/docs/reference/#api-Athletes-getLoggedInAthlete
    operation: 'get_strava_athlete',
    scopes: ['profile:read_all', 'read'],
    input: {},
    exchanges: [{ request: 'GET /athlete', answer: athlete }],
    result: [
      {
        id: '227615',
        firstName: 'Ada',
        name: 'Ada Byron',
        bio: null,
        weightKg: 61,
        weightLb: 134.5,
        ftpWatts: null,
        hasSubscription: true,
        followerCount: 211,
        photoUrl: 'https://pictures.example/athletes/227615/large.jpg',
        profileUrl: 'https://www.strava.com/athletes/227615',
        bikes: [{ id: 'b12345678', name: 'Tarmac', distanceKm: 32547.6, primary: true }],
        shoes: [{ id: 'g12345678', name: 'SL2', distanceKm: 452.8, retired: false }],
        updatedAt: '2025-09-27T12:57:32Z',
      },
    ],
  },
  {
    operation: 'get_strava_athlete',
    scopes: ['profile:read_all', 'read'],
    kind: 'trigger',
    input: {},
    exchanges: [{ request: 'GET /athlete', answer: athlete }],
    result: [{ id: '227615', revision: '2025-09-27T12:57:32Z' }],
  },
  {
    // The answer does not say whose totals they are.
    // https://developers.strava.com/docs/reference/#api-Athletes-getStats
    operation: 'get_strava_athlete_stats',
    scopes: ['read'],
    input: {},
    exchanges: [{ request: 'GET /athletes/227615/stats', answer: stats }],
    result: [
      {
        id: '227615',
        recent_run: {
          count: 19,
          distanceKm: 302.23,
          distanceMiles: 187.8,
          movingSeconds: 109086,
          movingTime: '30:18:06',
          elevationGainM: 1639,
          elevationGainFt: 5377,
        },
        recent_swim: { count: 0, distanceKm: 0 },
        all_swim: { count: 159, distanceKm: 182.9 },
        ytd_run: { count: 135, distanceKm: 1336.13 },
        biggestRideKm: 175.45,
        biggestClimbM: 1882.69999999,
      },
    ],
  },
];
