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

/** Everything the Strava sandbox knows; plain data, for tests to read and change. */
export type StravaState = {
  application: Application;
  athlete: Athlete;
  gear: Gear[];
  activities: DetailedActivity[];
  zones: Record<
    'heart_rate' | 'power',
    { custom_zones?: boolean; zones: { min: number; max: number }[] }
  >;
  /** What the athlete did before the first activity of the list */
  earlier: Record<'ride' | 'run' | 'swim', Totals>;
  grants: Grants;
};
