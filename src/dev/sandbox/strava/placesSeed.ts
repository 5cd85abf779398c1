import type { DetailedActivity } from './activity.ts';
import { harbor } from './activityParts.ts';
import type { StravaState } from './world.ts';

type Places = Pick<
  StravaState,
  | 'segments'
  | 'routes'
  | 'clubs'
  | 'comments'
  | 'kudos'
  | 'uploads'
  | 'missingPerPage'
  | 'processingSeconds'
>;

const segment = (id: number, name: string, distance: number, climb: number, starred?: string) => ({
  id,
  name,
  activity_type: 'Run',
  distance,
  average_grade: 3.1,
  maximum_grade: 8.2,
  elevation_high: 48.2,
  elevation_low: 19.9,
  start_latlng: harbor.start,
  end_latlng: harbor.end,
  elevation_profile: null,
  elevation_profiles: null,
  climb_category: climb,
  city: 'Portland',
  state: 'ME',
  country: 'United States',
  private: false,
  hazardous: false,
  starred: starred !== undefined,
  starred_date: starred,
  created_at: '2012-03-19T22:00:20Z',
  updated_at: '2026-05-15T08:02:38Z',
  total_elevation_gain: 28.3,
  map: { id: `s${id}`, polyline: 'kzmiGfkbmLqAWQIGEEKAYJgBVqDJ', resource_state: 3 as const },
  effort_count: 30_997,
  athlete_count: 3062,
  star_count: 242,
  xoms: { kom: '2:41', qom: '3:02', overall: '2:41' },
});

const route = (id: bigint, name: string, distance: number, isPrivate: boolean) => ({
  id,
  name,
  description: 'From the gym and back',
  distance,
  elevation_gain: 117.25,
  polyline: 'kzmiGfkbmLqAWQIGEEKAYJgBVqDJ',
  private: isPrivate,
  starred: true,
  sub_type: 1,
  type: 2,
  created_at: '2026-03-01T19:44:26Z',
  updated_at: '2026-09-14T08:47:31Z',
  timestamp: 1_772_394_266,
  estimated_moving_time: 3282,
  waypoints: [
    {
      latlng: harbor.start,
      target_latlng: null,
      categories: ['water'],
      title: 'Fountain',
      description: 'Drinking water',
      distance_into_route: 4200,
    },
  ],
  segments: [
    {
      id: 229781,
      resource_state: 2,
      name: 'Eastern Prom Climb',
      distance: 912.4,
      average_grade: 3.1,
    },
  ],
});

const club = (id: number, name: string, membership: 'member' | null) => ({
  id,
  name,
  profile_medium: `https://pictures.example/clubs/${id}/medium.jpg`,
  profile: `https://pictures.example/clubs/${id}/large.jpg`,
  cover_photo: null,
  cover_photo_small: null,
  activity_types: ['Run', 'TrailRun'],
  activity_types_icon: 'sports_run_normal',
  dimensions: ['distance', 'num_activities'],
  sport_type: 'running',
  localized_sport_type: 'Running',
  city: 'Portland',
  state: 'Maine',
  country: 'United States',
  private: false,
  member_count: 128,
  featured: false,
  verified: false,
  url: name.toLowerCase().replaceAll(' ', '-'),
  membership,
  admin: false,
  owner: false,
  description: 'Tuesdays and Saturdays from the gym.',
  club_type: 'casual_club',
  following_count: 12,
  website: 'https://harborgym.example',
});

const firstNames = ['Marianne', 'Peter', 'Grace', 'Alan', 'Edith', 'Linus', 'Joan'];

/** Segments, routes and clubs around the gym, and what others said of the activities. */
export const seededPlaces = (activities: DetailedActivity[]): Places => ({
  segments: [
    segment(229781, 'Eastern Prom Climb', 912.4, 1, '2026-04-02T19:23:20Z'),
    segment(229782, 'Back Cove Sprint', 401.2, 0),
    segment(229783, 'Munjoy Hill', 640.8, 2, '2026-06-12T08:10:00Z'),
  ],
  routes: [
    route(3_120_000_000_000_000_001n, 'Harbor Loop', 9914.77, false),
    route(3_120_000_000_000_000_003n, 'Home and Back', 4210.5, true),
  ],
  clubs: [club(231407, 'Harbor Gym Runners', 'member'), club(231408, 'Casco Bay Cyclists', null)],
  comments: activities.flatMap((activity) =>
    Array.from({ length: activity.comment_count }, (_, index) => ({
      id: activity.id - 14_000_000_000 + index,
      activity_id: activity.id,
      post_id: null,
      resource_state: 2,
      text: ['Great job!', 'So fast!', 'See you on Tuesday.'][index % 3] ?? '',
      mentions_metadata: null,
      created_at: `${new Date(Date.parse(activity.start_date) + (index + 2) * 3_600_000).toISOString().slice(0, 19)}Z`,
      athlete: { resource_state: 2, firstname: firstNames[index % 7] ?? '', lastname: 'T.' },
      reaction_count: 0,
      has_reacted: false,
    })),
  ),
  kudos: activities.flatMap((activity) =>
    Array.from({ length: activity.kudos_count }, (_, index) => ({
      activityId: activity.id,
      firstname: firstNames[index % 7] ?? '',
      lastname: `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index]}.`,
    })),
  ),
  uploads: [],
  missingPerPage: 0,
  processingSeconds: 2,
});
