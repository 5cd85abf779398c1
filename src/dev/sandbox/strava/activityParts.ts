import type { Effort, LatLng, SummaryActivity } from './activity.ts';

export const oneTenth = (value: number): number => Math.round(value * 10) / 10;

/** Where outdoor activities start and end. */
export const harbor = { start: [43.66, -70.25], end: [43.65, -70.24] } satisfies Record<
  string,
  LatLng
>;

export const splits = (activity: SummaryActivity, length: number) => {
  const count = Math.floor(activity.distance / length);
  const seconds = Math.round(length / activity.average_speed);
  return Array.from({ length: count }, (_, index) => ({
    distance: length,
    elapsed_time: seconds,
    elevation_difference: oneTenth(activity.total_elevation_gain / Math.max(count, 1)),
    moving_time: seconds,
    split: index + 1,
    average_speed: activity.average_speed,
    average_grade_adjusted_speed: activity.average_speed,
    average_heartrate: activity.average_heartrate ?? 0,
    pace_zone: 2,
  }));
};

const bestDistances: [string, number][] = [
  ['400m', 400],
  ['1/2 mile', 805],
  ['1K', 1000],
  ['1 mile', 1609],
  ['2 mile', 3219],
  ['5K', 5000],
  ['10K', 10_000],
  ['15K', 15_000],
  ['10 mile', 16_090],
  ['20K', 20_000],
  ['Half-Marathon', 21_097],
  ['30K', 30_000],
  ['Marathon', 42_195],
];

// Effort ids of today are far above 2^53.
const firstEffortId = 3_460_000_000_000_000_001n;

const effort = (
  activity: SummaryActivity,
  index: number,
  name: string,
  distance: number,
  prRank: number | null,
): Effort => {
  const seconds = Math.round(distance / activity.average_speed);
  return {
    id: firstEffortId + BigInt(activity.id % 1_000_000) * 100n + BigInt(index),
    resource_state: 2,
    name,
    activity: { id: activity.id, visibility: activity.visibility, resource_state: 1 },
    athlete: activity.athlete,
    elapsed_time: seconds,
    moving_time: seconds,
    start_date: activity.start_date,
    start_date_local: activity.start_date_local,
    distance,
    pr_rank: prRank,
    achievements: prRank ? [{ type_id: 3, type: 'pr', rank: prRank }] : [],
    start_index: 0,
    end_index: seconds,
  };
};

export const bestEfforts = (activity: SummaryActivity): Effort[] => {
  const reached = bestDistances.filter(([, metres]) => metres <= activity.distance);
  return reached.map(([name, metres], index) =>
    effort(
      activity,
      index + 10,
      name,
      metres,
      // The records of the activity are those over its longest distances.
      reached.length - index <= activity.pr_count ? 1 : null,
    ),
  );
};

export const segmentEfforts = (activity: SummaryActivity): Effort[] =>
  [
    { id: 229781, name: 'Eastern Prom Climb', distance: 912.4, hidden: false },
    { id: 229782, name: 'Back Cove Sprint', distance: 401.2, hidden: true },
  ]
    .filter(({ distance }) => distance <= activity.distance)
    .map(({ id, name, distance, hidden }, index) => ({
      ...effort(activity, index, name, distance, index === 0 && activity.pr_count > 0 ? 1 : null),
      device_watts: activity.device_watts ?? false,
      average_heartrate: activity.average_heartrate,
      max_heartrate: activity.max_heartrate,
      segment: {
        id,
        resource_state: 2,
        name,
        activity_type: activity.type,
        distance,
        average_grade: 3.1,
        maximum_grade: 8.2,
        elevation_high: 48.2,
        elevation_low: 19.9,
        start_latlng: harbor.start,
        end_latlng: harbor.end,
        elevation_profile: null,
        elevation_profiles: null,
        climb_category: 0,
        city: 'Portland',
        state: 'ME',
        country: 'United States',
        private: false,
        hazardous: false,
        starred: false,
      },
      visibility: activity.visibility,
      kom_rank: null,
      hidden,
    }));

export const wholeLap = (activity: SummaryActivity): Record<string, unknown> => ({
  id: activity.id + 39_359_000_000,
  resource_state: 2,
  name: 'Lap 1',
  activity: { id: activity.id, visibility: activity.visibility, resource_state: 1 },
  athlete: activity.athlete,
  elapsed_time: activity.elapsed_time,
  moving_time: activity.moving_time,
  start_date: activity.start_date,
  start_date_local: activity.start_date_local,
  distance: activity.distance,
  average_speed: activity.average_speed,
  max_speed: activity.max_speed,
  lap_index: 1,
  split: 1,
  start_index: 0,
  end_index: activity.elapsed_time,
  total_elevation_gain: activity.total_elevation_gain,
  device_watts: activity.device_watts ?? false,
  average_heartrate: activity.average_heartrate,
  max_heartrate: activity.max_heartrate,
  pace_zone: 2,
});

export const similarActivities = ({ average_speed }: SummaryActivity): Record<string, unknown> => ({
  effort_count: 1,
  average_speed,
  min_average_speed: average_speed,
  mid_average_speed: average_speed,
  max_average_speed: average_speed,
  pr_rank: null,
  frequency_milestone: null,
  trend: {
    speeds: [average_speed],
    current_activity_index: 0,
    min_speed: average_speed,
    mid_speed: average_speed,
    max_speed: average_speed,
    direction: 0,
  },
  resource_state: 2,
});
