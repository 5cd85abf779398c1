import type { Example } from '../example.ts';
import { get, put } from './exchanges.ts';

/** https://runkeeper.com/developer/healthgraph/profile */
const profile = {
  name: 'Zoë Runner',
  location: 'Anytown, USA',
  athlete_type: 'Runner',
  gender: 'F',
  birthday: 'Mon, 1 Jan 1990 00:00:00',
  elite: 'false',
  profile: 'https://runkeeper.com/user/1234567890',
  small_picture: 'https://example.com/rk/small.jpg',
  normal_picture: 'https://example.com/rk/normal.jpg',
  medium_picture: 'https://example.com/rk/medium.jpg',
  large_picture: 'https://example.com/rk/large.jpg',
};

const profileForPeople = {
  id: '1234567890',
  name: 'Zoë Runner',
  athleteType: 'Runner',
  birthday: '1990-01-01',
  hasSubscription: false,
  profileUrl: 'https://runkeeper.com/user/1234567890',
  photoUrl: 'https://example.com/rk/normal.jpg',
};

/** https://runkeeper.com/developer/healthgraph/settings */
const settings = {
  facebook_connected: false,
  share_fitness_activities: 'Street Team',
  share_map: 'Just Me',
  post_fitness_activity_facebook: false,
  post_general_measurements_twitter: 'true',
  distance_units: 'km',
  weight_units: 'kg',
  first_day_of_week: 'Monday',
};

export const runkeeperAthleteExamples: Example[] = [
  {
    operation: 'get_runkeeper_user',
    scopes: ['Basic'],
    input: {},
    exchanges: [
      get('/user', 'User', {
        userID: 1234567890,
        profile: '/profile',
        fitness_activities: '/fitnessActivities',
        team: '/team',
      }),
    ],
    result: [{ id: '1234567890' }],
  },
  {
    operation: 'get_runkeeper_profile',
    scopes: ['Basic'],
    input: {},
    exchanges: [get('/profile', 'Profile', profile)],
    result: [profileForPeople],
  },
  {
    operation: 'updated_runkeeper_profile',
    scopes: ['Basic'],
    meta: { isLoadingSample: true },
    input: { fields: 'Location, Subscription' },
    exchanges: [
      get('/profile', 'Profile', {
        name: 'Zoë Runner',
        location: 'Anytown, USA',
        elite: true,
        profile: 'https://runkeeper.com/user/1234567890',
      }),
    ],
    result: [
      {
        id: '1234567890',
        hasSubscription: true,
        birthday: null,
        changed: 'Location, Subscription',
        edits: [
          { field: 'Location', before: null, after: 'Anytown, USA' },
          { field: 'Subscription', after: 'yes' },
        ],
      },
    ],
  },
  {
    operation: 'update_runkeeper_profile',
    scopes: ['Edit Health Information'],
    input: { athlete_type: 'Marathoner' },
    exchanges: [
      put(
        '/profile',
        'Profile',
        { athlete_type: 'Marathoner' },
        { ...profile, athlete_type: 'Marathoner' },
      ),
    ],
    result: { ...profileForPeople, athleteType: 'Marathoner' },
  },
  {
    operation: 'get_runkeeper_settings',
    scopes: ['Basic'],
    input: {},
    exchanges: [get('/settings', 'Settings', settings)],
    result: [
      {
        id: '1234567890',
        distanceUnits: 'km',
        shareFitnessActivities: 'Street Team',
        postFitnessActivityFacebook: false,
        postGeneralMeasurementsTwitter: true,
        postSleepTwitter: null,
      },
    ],
  },
  {
    operation: 'update_runkeeper_settings',
    scopes: ['Edit Health Information'],
    input: { share_map: 'Everyone', weight_units: 'Pounds', post_weight_facebook: 'no' },
    exchanges: [
      put(
        '/settings',
        'Settings',
        { share_map: 'Everyone', weight_units: 'lbs', post_weight_facebook: false },
        { ...settings, share_map: 'Everyone', weight_units: 'lbs', post_weight_facebook: false },
      ),
    ],
    result: { shareMap: 'Everyone', weightUnits: 'lbs', postWeightFacebook: false },
  },
  {
    // https://runkeeper.com/developer/healthgraph/records; OVERALL is in metres, all others in kilometres
    operation: 'get_runkeeper_records',
    scopes: ['Read Health Information'],
    input: {},
    exchanges: [
      get('/records', 'Records', [
        {
          activity_type: 'Running',
          stats: [
            { stat_type: 'OVERALL', value: 1234567.8 },
            { stat_type: 'THIS_WEEK', value: 22.4 },
            { stat_type: 'LAST_MONTH', value: 120.5 },
            { stat_type: 'BEST_ACTIVITY', value: 42.4, date: 'Sun, 28 Sep 2025 00:00:00' },
            { stat_type: 'BEST_MONTH', value: 210.9, date: 'Fri, 1 Aug 2025 00:00:00' },
          ],
        },
        { activity_type: 'Cycling', stats: [] },
      ]),
    ],
    result: [
      {
        id: 'Running',
        sport: 'Run',
        overallKm: 1234.57,
        overallMiles: 767.12,
        thisWeekKm: 22.4,
        lastMonthKm: 120.5,
        bestActivityKm: 42.4,
        bestActivityMiles: 26.35,
        bestActivityDate: '2025-09-28',
        bestMonthDate: '2025-08-01',
        lastWeekKm: null,
      },
      { id: 'Cycling', sport: 'Ride', overallKm: null, bestActivityDate: null },
    ],
  },
];
