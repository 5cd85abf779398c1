import { type ActivityDraft, completeActivity } from './activityCompletion.ts';
import { seededPlaces } from './placesSeed.ts';
import type { StravaState } from './world.ts';

const day = 24 * 60 * 60 * 1000;

/** Oldest first; `ago` in days. */
const drafts: ({ ago: number } & ActivityDraft)[] = [
  {
    ago: 9.3,
    name: 'Saturday Gravel',
    sport_type: 'GravelRide',
    distance: 42_310.5,
    moving_time: 6480,
    elapsed_time: 7125,
    total_elevation_gain: 516,
    gear_id: 'b12345678',
    athlete_count: 3,
    kudos_count: 14,
    description: 'Loop around the bay with the Saturday group.',
  },
  {
    ago: 7.5,
    name: 'Strength Class',
    sport_type: 'WeightTraining',
    distance: 0,
    moving_time: 3300,
    manual: true,
    kudos_count: 2,
    description: 'Harbor Gym, evening class.',
  },
  {
    ago: 5.4,
    name: 'Trainer Intervals',
    sport_type: 'VirtualRide',
    distance: 31_200,
    moving_time: 3600,
    elapsed_time: 3600,
    trainer: true,
    gear_id: 'b12345678',
  },
  {
    ago: 4.6,
    name: 'Ride to Work',
    sport_type: 'Ride',
    distance: 7420.3,
    moving_time: 1395,
    elapsed_time: 1530,
    total_elevation_gain: 41,
    commute: true,
    gear_id: 'b12345678',
  },
  {
    ago: 2.4,
    name: 'Easy Recovery Jog',
    sport_type: 'Run',
    distance: 4105.2,
    moving_time: 1510,
    elapsed_time: 1544,
    gear_id: 'g12345678',
    visibility: 'only_me',
    description: 'Knee felt odd, took it slow.',
  },
  {
    ago: 1.2,
    name: 'Morning Run',
    sport_type: 'Run',
    distance: 10_241.8,
    moving_time: 3120,
    elapsed_time: 3188,
    total_elevation_gain: 84,
    gear_id: 'g12345678',
    pr_count: 1,
    achievement_count: 1,
    kudos_count: 21,
    comment_count: 3,
    total_photo_count: 2,
    description: 'New 10K best!',
  },
];

/** Ada Byron, her bike, her shoes, and what she did lately. */
export const seededState = (now: Date): StravaState => {
  const state: StravaState = {
    application: {
      clientId: '104250',
      clientSecret: 'b3f0c1d2e4a5968778695a4b3c2d1e0f00112233',
      callbackDomain: 'zapier.com',
      athleteCapacity: 10,
      active: true,
      extendedAccess: false,
    },
    athlete: {
      id: 227615,
      username: 'ada_byron',
      firstname: 'Ada',
      lastname: 'Byron',
      bio: null,
      city: 'Portland',
      state: 'ME',
      country: 'United States',
      sex: 'F',
      premium: true,
      summit: true,
      created_at: '2017-11-28T19:05:35Z',
      updated_at: new Date(now.getTime() - day).toISOString().replace(/\.\d+/, ''),
      badge_type_id: 1,
      weight: 61,
      profile_medium: 'https://pictures.example/athletes/227615/medium.jpg',
      profile: 'https://pictures.example/athletes/227615/large.jpg',
      friend: null,
      follower: null,
    },
    gear: [
      {
        id: 'b12345678',
        primary: true,
        name: 'Bay Gravel',
        nickname: 'Bay Gravel',
        retired: false,
        distance: 3_254_761,
        converted_distance: 2022.4,
        brand_name: 'Trek',
        model_name: 'Checkpoint',
        frame_type: 2,
        weight: 9.4,
        description: '',
      },
      {
        id: 'g12345678',
        primary: true,
        name: 'Adidas Adizero SL2',
        nickname: '',
        retired: false,
        distance: 452_834,
        converted_distance: 281.4,
        brand_name: 'Adidas',
        model_name: 'Adizero SL2',
        notification_distance: 800,
        description: 'Everyday shoe',
      },
    ],
    activityIds: { last: 16_195_505_000 },
    activities: [],
    zones: {
      heart_rate: {
        custom_zones: false,
        zones: [
          { min: 0, max: 111 },
          { min: 111, max: 139 },
          { min: 139, max: 152 },
          { min: 152, max: 166 },
          { min: 166, max: -1 },
        ],
      },
      power: {
        zones: [
          { min: 0, max: 143 },
          { min: 144, max: 194 },
          { min: 195, max: 233 },
          { min: 234, max: -1 },
        ],
      },
    },
    earlier: {
      ride: {
        count: 212,
        distance: 7_812_400,
        moving_time: 1_201_300,
        elapsed_time: 1_340_900,
        elevation_gain: 61_200,
      },
      run: {
        count: 640,
        distance: 5_214_300,
        moving_time: 1_694_000,
        elapsed_time: 1_720_400,
        elevation_gain: 40_310,
      },
      swim: {
        count: 18,
        distance: 21_600,
        moving_time: 27_800,
        elapsed_time: 31_000,
        elevation_gain: 0,
      },
    },
    ...seededPlaces([]),
    grants: { codes: [], accessTokens: [], refreshTokens: [] },
  };
  for (const { ago, ...draft } of drafts) {
    const start_date = new Date(now.getTime() - ago * day).toISOString();
    state.activities.push(completeActivity(state, { ...draft, start_date }, now));
  }
  return Object.assign(state, seededPlaces(state.activities));
};
