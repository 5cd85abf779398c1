import type { ExactId } from '../exactJson.ts';

export type Visibility = 'everyone' | 'followers_only' | 'only_me';
export type LatLng = [number, number] | [];

/** What the list of activities returns. @see https://developers.strava.com/docs/reference/#api-models-SummaryActivity */
export type SummaryActivity = {
  resource_state: 2 | 3;
  athlete: { id: number; resource_state: 1 };
  name: string;
  distance: number;
  moving_time: number;
  elapsed_time: number;
  total_elevation_gain: number;
  type: string;
  sport_type: string;
  workout_type: number | null;
  id: number;
  start_date: string;
  start_date_local: string;
  timezone: string;
  utc_offset: number;
  location_city: null;
  location_state: null;
  location_country: null;
  achievement_count: number;
  kudos_count: number;
  comment_count: number;
  athlete_count: number;
  photo_count: number;
  map: { id: string; summary_polyline: string; polyline?: string; resource_state: number };
  trainer: boolean;
  commute: boolean;
  manual: boolean;
  private: boolean;
  visibility: Visibility;
  flagged: boolean;
  gear_id: string | null;
  start_latlng: LatLng;
  end_latlng: LatLng;
  average_speed: number;
  max_speed: number;
  average_cadence?: number;
  average_temp?: number;
  average_watts?: number;
  max_watts?: number;
  weighted_average_watts?: number;
  kilojoules?: number;
  device_watts?: boolean;
  has_heartrate: boolean;
  average_heartrate?: number;
  max_heartrate?: number;
  heartrate_opt_out: boolean;
  display_hide_heartrate_option: boolean;
  elev_high?: number;
  elev_low?: number;
  upload_id: number | null;
  upload_id_str?: string;
  external_id: string | null;
  from_accepted_tag: boolean;
  pr_count: number;
  total_photo_count: number;
  has_kudoed: boolean;
  suffer_score?: number | null;
  device_name?: string;
};

type Achievement = { type_id: number; type: string; rank: number };

export type Effort = {
  id: ExactId;
  resource_state: 2;
  name: string;
  activity: { id: number; visibility: Visibility; resource_state: 1 };
  athlete: { id: number; resource_state: 1 };
  elapsed_time: number;
  moving_time: number;
  start_date: string;
  start_date_local: string;
  distance: number;
  start_index: number;
  end_index: number;
  pr_rank: number | null;
  achievements: Achievement[];
  [field: string]: unknown;
};

/** @see https://developers.strava.com/docs/reference/#api-models-DetailedActivity */
export type DetailedActivity = SummaryActivity & {
  description: string | null;
  calories: number;
  perceived_exertion: number | null;
  prefer_perceived_exertion: boolean | null;
  segment_efforts: Effort[];
  best_efforts?: Effort[];
  splits_metric?: Record<string, number>[];
  splits_standard?: Record<string, number>[];
  laps?: Record<string, unknown>[];
  gear: Record<string, unknown> | null;
  photos: { primary: Record<string, unknown> | null; count: number };
  stats_visibility: { type: string; visibility: Visibility }[];
  hide_from_home: boolean;
  similar_activities?: Record<string, unknown>;
  embed_token: string;
  available_zones: string[];
};

const detailOnly = [
  'description',
  'calories',
  'perceived_exertion',
  'prefer_perceived_exertion',
  'segment_efforts',
  'best_efforts',
  'splits_metric',
  'splits_standard',
  'laps',
  'gear',
  'photos',
  'stats_visibility',
  'hide_from_home',
  'similar_activities',
  'embed_token',
  'available_zones',
];

/** The activity as the list returns it: everything but what needs the detail call. */
export const summaryOf = (activity: DetailedActivity): SummaryActivity => {
  const { polyline: _, ...map } = activity.map;
  const kept = Object.entries(activity).filter(([field]) => !detailOnly.includes(field));
  return {
    ...(Object.fromEntries(kept) as SummaryActivity),
    resource_state: 2,
    map: { ...map, resource_state: 2 },
  };
};
