import type { Example } from '../example.ts';
import { pagesOf } from './pages.ts';

/** https://developers.strava.com/docs/reference/#api-Athletes-getLoggedInAthleteZones */
const athlete: Example[] = [
  {
    operation: 'get_strava_athlete_zones',
    scopes: ['profile:read_all'],
    input: {},
    exchanges: [
      {
        request: 'GET /athlete/zones',
        answer: {
          heart_rate: {
            custom_zones: false,
            zones: [
              { min: 0, max: 111 },
              { min: 111, max: 139 },
              { min: 139, max: -1 },
            ],
          },
          power: {
            zones: [
              { min: 0, max: 143 },
              { min: 144, max: -1 },
            ],
          },
        },
      },
    ],
    result: [
      {
        id: '227615',
        heartRate: [{ zone: 1, from: 0, to: 111 }, { zone: 2 }, { zone: 3, from: 139, to: null }],
        heartRateLimits: '111, 139',
        customHeartRateZones: false,
        powerLimits: '144',
      },
    ],
  },
  {
    // https://developers.strava.com/docs/reference/#api-Athletes-updateLoggedInAthlete
    operation: 'update_strava_athlete',
    scopes: ['profile:write'],
    input: { weightLb: '134.5' },
    exchanges: [
      {
        request: 'PUT /athlete',
        form: { weight: '61.01' },
        answer: {
          id: 227615,
          resource_state: 3,
          firstname: 'Ada',
          lastname: 'Byron',
          weight: 61.01,
        },
      },
    ],
    result: { id: '227615', name: 'Ada Byron', weightKg: 61.01, weightLb: 134.5 },
  },
];

/** https://developers.strava.com/docs/reference/#api-Gears-getGearById */
const gear: Example[] = [
  {
    operation: 'get_strava_gear',
    scopes: ['read'],
    input: { gearId: 'b12345678' },
    exchanges: [
      {
        request: 'GET /gear/b12345678',
        answer: {
          id: 'b12345678',
          primary: false,
          name: 'Trek',
          nickname: 'Trek',
          resource_state: 3,
          retired: false,
          distance: 388206,
          converted_distance: 241.2,
          brand_name: 'Trek',
          model_name: '450',
          frame_type: 3,
          description: 'Favorite Trek.',
          weight: 9,
        },
      },
    ],
    result: [
      {
        id: 'b12345678',
        kind: 'Bike',
        brand: 'Trek',
        model: '450',
        frame: 'Road Bike',
        distanceKm: 388.21,
        distanceMiles: 241.22,
        weightKg: 9,
        retired: false,
      },
    ],
  },
];

/** https://developers.strava.com/docs/reference/#api-models-DetailedClub */
const club = {
  id: 231407,
  resource_state: 3,
  name: 'The Strava Club',
  profile_medium: 'https://pictures.example/clubs/231407/medium.jpg',
  profile: 'https://pictures.example/clubs/231407/large.jpg',
  cover_photo: null,
  activity_types: ['Run', 'VirtualRun'],
  sport_type: 'running',
  localized_sport_type: 'Running',
  city: 'San Francisco',
  state: 'CA',
  country: 'United States',
  private: false,
  member_count: 327744,
  featured: false,
  verified: true,
  url: 'strava',
  membership: 'member',
  admin: false,
  owner: false,
};

const clubForPeople = {
  id: '231407',
  sport: 'Running',
  sports: ['Run', 'Virtual Run'],
  memberCount: 327744,
  url: 'https://www.strava.com/clubs/231407',
  photoUrl: 'https://pictures.example/clubs/231407/large.jpg',
};

const clubs: Example[] = [
  {
    operation: 'get_strava_club',
    scopes: ['read'],
    input: { clubId: '231407' },
    exchanges: [
      {
        request: 'GET /clubs/231407',
        answer: {
          ...club,
          description: 'Public club.',
          following_count: 44,
          club_type: 'casual_club',
        },
      },
    ],
    result: [{ ...clubForPeople, description: 'Public club.', followingCount: 44 }],
  },
  ...(['trigger', 'search'] as const).map((kind) => ({
    operation: 'list_strava_clubs',
    scopes: ['read'],
    kind,
    input: {},
    exchanges: pagesOf(kind, {
      request: 'GET /athlete/clubs',
      answer: [club],
    }),
    result: [clubForPeople],
  })),
];

export const profileExamples: Example[] = [...athlete, ...gear, ...clubs];
