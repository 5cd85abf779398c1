import type { ExactId } from '../exactJson.ts';
import type { UploadedFile } from '../server.ts';
import type { DetailedActivity } from './activity.ts';
import type { Grants } from './grants.ts';

/** The API application that is being tested. @see https://www.strava.com/settings/api */
export type Application = {
  clientId: string;
  clientSecret: string;
  /** Redirects go to this domain or to localhost only */
  callbackDomain: string;
  athleteCapacity: number;
  /** False once the owner's subscription lapsed */
  active: boolean;
  /** True for the few that may explore segments */
  extendedAccess: boolean;
};

export type Gear = {
  id: string;
  primary: boolean;
  name: string;
  nickname: string;
  retired: boolean;
  /** Metres */
  distance: number;
  converted_distance: number;
  brand_name: string;
  model_name: string;
  frame_type?: number;
  weight?: number;
  notification_distance?: number;
  description: string;
};

export type Athlete = {
  id: number;
  username: string;
  firstname: string;
  lastname: string;
  bio: string | null;
  city: string;
  state: string;
  country: string;
  sex: 'M' | 'F';
  premium: boolean;
  summit: boolean;
  created_at: string;
  updated_at: string;
  badge_type_id: number;
  weight: number;
  profile_medium: string;
  profile: string;
  friend: null;
  follower: null;
};

export type Totals = {
  count: number;
  distance: number;
  moving_time: number;
  elapsed_time: number;
  elevation_gain: number;
};

/** @see https://developers.strava.com/docs/reference/#api-models-DetailedSegment */
export type Segment = {
  id: number;
  name: string;
  activity_type: string;
  distance: number;
  average_grade: number;
  start_latlng: [number, number];
  end_latlng: [number, number];
  climb_category: number;
  private: boolean;
  starred: boolean;
  /** Set while the athlete stars it */
  starred_date: string | undefined;
  total_elevation_gain: number;
  star_count: number;
  map: { id: string; polyline: string; resource_state: 3 };
  created_at: string;
  updated_at: string;
  effort_count: number;
  athlete_count: number;
  xoms: Record<string, string>;
  [field: string]: unknown;
};

/** @see https://developers.strava.com/docs/reference/#api-models-Route */
export type PlannedRoute = {
  id: ExactId;
  name: string;
  distance: number;
  polyline: string;
  private: boolean;
  [field: string]: unknown;
};

/** @see https://developers.strava.com/docs/reference/#api-models-DetailedClub */
export type Club = {
  id: number;
  name: string;
  membership: 'member' | 'pending' | null;
  description: string;
  club_type: string;
  following_count: number;
  website: string;
  [field: string]: unknown;
};

export type Comment = {
  id: number;
  activity_id: number;
  text: string;
  created_at: string;
  [field: string]: unknown;
};

/** A file on its way to an activity. */
export type Upload = {
  id: number;
  externalId: string;
  file: UploadedFile;
  draft: Partial<DetailedActivity>;
  /** Epoch milliseconds */
  readyAt: number;
  error?: string | undefined;
  activityId?: number;
};

/** Everything the Strava sandbox knows; plain data, for tests to read and change. */
export type StravaState = {
  application: Application;
  athlete: Athlete;
  /** Strava numbers the activities of all athletes in one row */
  activityIds: { last: number };
  gear: Gear[];
  activities: DetailedActivity[];
  zones: Record<
    'heart_rate' | 'power',
    { custom_zones?: boolean; zones: { min: number; max: number }[] }
  >;
  /** What the athlete did before the first activity of the list */
  earlier: Record<'ride' | 'run' | 'swim', Totals>;
  segments: Segment[];
  routes: PlannedRoute[];
  clubs: Club[];
  comments: Comment[];
  kudos: { activityId: number; firstname: string; lastname: string }[];
  uploads: Upload[];
  /** Records by which each page is shorter than was asked for */
  missingPerPage: number;
  /** How long an uploaded file takes to become an activity */
  processingSeconds: number;
  grants: Grants;
};
