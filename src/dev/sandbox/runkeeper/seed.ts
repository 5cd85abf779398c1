import { spelled } from './spelledDate.ts';
import type { CollectionName, Item, RunkeeperState, Values } from './world.ts';

const day = 24 * 60 * 60 * 1000;
const offset = 2;

/** The wall time in the runner's zone so many days ago. */
export const localTime = (now: Date, daysAgo: number): string =>
  spelled(new Date(now.getTime() - daysAgo * day + offset * 60 * 60 * 1000));

type Draft = { ago: number; local?: Values } & Values;

const tracked = {
  source: 'RunKeeper',
  entry_mode: 'API',
  has_path: true,
  tracking_mode: 'outdoor',
  is_live: false,
  utc_offset: offset,
  equipment: 'None',
  share: 'Everyone',
  share_map: 'Just Me',
};

const run: Values = {
  ...tracked,
  type: 'Running',
  total_distance: 10_128.71,
  duration: 3364.742,
  total_calories: 710.796,
  average_heart_rate: 152,
  climb: 62.4,
  notes: 'Easy long run',
  distance: [
    { timestamp: 0, distance: 0 },
    { timestamp: 60.2, distance: 181.4 },
    { timestamp: 3364.742, distance: 10_128.71 },
  ],
  heart_rate: [
    { timestamp: 0, heart_rate: 98 },
    { timestamp: 60, heart_rate: 167 },
  ],
  calories: [
    { timestamp: 0, calories: 0 },
    { timestamp: 60.2, calories: 12.8 },
  ],
  path: [
    { timestamp: 0, latitude: 47.0001, longitude: 8.0001, altitude: 410, type: 'start' },
    { timestamp: 8.1, latitude: 47.0003, longitude: 8.0004, altitude: 410.5, type: 'gps' },
    { timestamp: 3430, latitude: 47.0001, longitude: 8.0001, altitude: 410, type: 'end' },
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
};

/** Oldest first; `ago` in days. */
const activities: Draft[] = [
  {
    ago: 30,
    type: 'Other',
    secondary_type: 'Kettlebell',
    total_distance: 0,
    duration: 3600,
    total_calories: 420,
    source: 'Example Partner App',
    entry_mode: 'API',
    has_path: false,
    tracking_mode: 'indoor',
    is_live: false,
    notes: 'Kettlebell class\nZoë’s group',
  },
  {
    ago: 6.2,
    ...tracked,
    type: 'Walking',
    total_distance: 2874.752,
    duration: 2040,
    entry_mode: 'Web',
    has_path: false,
    share: 'Just Me',
  },
  { ago: 3.1, ...run },
];

const drafts: Record<CollectionName, Draft[]> = {
  fitnessActivities: activities,
  strengthTrainingActivities: [
    {
      ago: 4,
      total_calories: 320,
      notes: 'Gym',
      exercises: [
        {
          primary_type: 'Bench Press',
          secondary_type: 'Close grip',
          primary_muscle_group: 'Chest',
          secondary_muscle_group: 'Arms',
          routine: 'Push day',
          notes: 'Felt good',
          sets: [
            { weight: 60, repetitions: 8, notes: 'warm-up' },
            { weight: 70, repetitions: 6, notes: '' },
          ],
        },
      ],
      source: 'Example Partner App',
    },
  ],
  backgroundActivities: [{ ago: 2, calories_burned: 2140, steps: 8421 }],
  sleep: [{ ago: 1, total_sleep: 444, deep: 95, rem: 102, light: 247, awake: 18, times_woken: 2 }],
  nutrition: [
    { ago: 1.2, calories: 640, carbohydrates: 71, protein: 34, water: 12, meal: 'Lunch' },
  ],
  weight: [
    { ago: 9, weight: 71.2, fat_percent: 18.1 },
    { ago: 2, weight: 70.4, free_mass: 58.1, fat_percent: 17.5, mass_weight: 12.3, bmi: 22.2 },
  ],
  generalMeasurements: [{ ago: 5, systolic: 118, diastolic: 76, resting_heartrate: 52 }],
  diabetes: [{ ago: 5, fasting_plasma_glucose_test: 88, hemoglobin_a1c: 5.2 }],
};

const FIRST_ID: Record<CollectionName, number> = {
  fitnessActivities: 2_000_000_101,
  strengthTrainingActivities: 3_000_001,
  backgroundActivities: 5_000_001,
  sleep: 5_000_011,
  nutrition: 5_000_021,
  weight: 5_000_031,
  generalMeasurements: 5_000_041,
  diabetes: 5_000_051,
};

const POSTED =
  'fitness_activity live_fitness_activity background_activity sleep nutrition weight general_measurements diabetes'
    .split(' ')
    .flatMap((thing) => [`post_${thing}_facebook`, `post_${thing}_twitter`]);

const SHARED =
  'share_map share_background_activities share_sleep share_nutrition share_weight share_general_measurements share_diabetes'.split(
    ' ',
  );

const userID = 1_234_567_890;

export const seededState = (now: Date): RunkeeperState => {
  const items = (name: CollectionName): Item[] =>
    drafts[name].map(({ ago, ...values }, index) => {
      const id = FIRST_ID[name] + index;
      const time = name.endsWith('Activities') && name !== 'backgroundActivities';
      return {
        id,
        values: {
          [time ? 'start_time' : 'timestamp']: localTime(now, ago),
          source: 'RunKeeper',
          ...values,
          ...(name === 'fitnessActivities' && {
            activity: `https://runkeeper.com/user/${userID}/activity/${id}`,
          }),
        },
        modifiedAt: now.getTime() - ago * day,
      };
    });
  return {
    application: {
      clientId: 'runkeeper-partner',
      clientSecret: 'runkeeper-secret',
      permissions: new Set(['Read Health Information', 'Edit Health Information']),
    },
    userID,
    profile: {
      name: 'Zoë Runner',
      location: 'Anytown, USA',
      athlete_type: 'Runner',
      gender: 'F',
      birthday: 'Mon, 1 Jan 1990 00:00:00',
      elite: 'false',
      profile: `https://runkeeper.com/user/${userID}`,
      normal_picture: 'https://example.com/rk/normal.jpg',
    },
    settings: {
      facebook_connected: false,
      twitter_connected: false,
      foursquare_connected: false,
      share_fitness_activities: 'Street Team',
      ...Object.fromEntries(SHARED.map((key) => [key, 'Just Me'])),
      ...Object.fromEntries(POSTED.map((key) => [key, false])),
      distance_units: 'km',
      weight_units: 'kg',
      first_day_of_week: 'Monday',
    },
    records: [
      {
        activity_type: 'Running',
        stats: [
          { stat_type: 'OVERALL', value: 1_234_567.8 },
          { stat_type: 'THIS_WEEK', value: 22.4 },
          { stat_type: 'BEST_ACTIVITY', value: 42.4, date: 'Sun, 28 Sep 2025 00:00:00' },
        ],
      },
      { activity_type: 'Cycling', stats: [] },
    ],
    collections: {
      fitnessActivities: items('fitnessActivities'),
      strengthTrainingActivities: items('strengthTrainingActivities'),
      backgroundActivities: items('backgroundActivities'),
      sleep: items('sleep'),
      nutrition: items('nutrition'),
      weight: items('weight'),
      generalMeasurements: items('generalMeasurements'),
      diabetes: items('diabetes'),
    },
    deleted: [],
    team: [{ userID: 987_654_321, name: 'Ben Torres', status: 'member' }],
    comments: {},
    codes: [],
    tokens: [],
    nextId: 2_000_000_200,
    rateLimit: { perQuarter: 5000, used: 0, window: 0 },
  };
};
