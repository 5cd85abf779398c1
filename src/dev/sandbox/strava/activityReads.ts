import { reading, visibleActivity } from './activities.ts';
import type { DetailedActivity } from './activity.ts';
import { faults } from './fault.ts';
import { type Call, route } from './gate.ts';
import { integer, pageOf } from './pages.ts';

/** Shares of the moving time in the zones, the lowest first. */
const shares = [0.05, 0.2, 0.45, 0.22, 0.05, 0.02, 0.01];

const timed = (zones: { min: number; max: number }[], seconds: number) =>
  zones.map((zone, index) => ({ ...zone, time: Math.round(seconds * (shares[index] ?? 0)) }));

/** A place in a list of comments, as the vendor hands it out: base64, encoded for a URL. */
const cursorOf = ({ id, created_at }: { id: number; created_at: string }) =>
  encodeURIComponent(
    Buffer.from(JSON.stringify({ id, createdAt: Date.parse(created_at) })).toString('base64'),
  );

/** A photo that the athlete uploaded to an activity. */
const photo = (activity: DetailedActivity, index: number, size: string) => {
  const id = `5e8006d0-0000-4000-8000-${String(activity.id * 10 + index).padStart(12, '0')}`;
  return {
    unique_id: id,
    athlete_id: activity.athlete.id,
    activity_id: activity.id,
    activity_name: activity.name,
    post_id: null,
    resource_state: 2,
    caption: '',
    type: 1,
    source: 1,
    status: 3,
    uploaded_at: activity.start_date,
    created_at: activity.start_date,
    created_at_local: activity.start_date_local,
    urls: { [size]: `https://xxxxxx.cloudfront.net/${id}-${size}.jpg` },
    sizes: { [size]: [Number(size), (Number(size) * 3) / 4] },
    default_photo: index === 0,
    location: activity.start_latlng,
  };
};

export const needsSubscription = ({ state }: Call) => {
  if (!state.athlete.summit) throw faults.subscription();
};

export const activityReadRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-getLapsByActivityId
    route: 'GET /activities/{id}/laps',
    scopes: reading,
    answer: (call) => visibleActivity(call, call.params.id).laps ?? [],
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-getZonesByActivityId
    route: 'GET /activities/{id}/zones',
    scopes: reading,
    answer: (call) => {
      needsSubscription(call);
      const { has_heartrate, moving_time, suffer_score } = visibleActivity(call, call.params.id);
      if (!has_heartrate) return [];
      const { custom_zones, zones } = call.state.zones.heart_rate;
      return [
        {
          score: suffer_score ?? 0,
          distribution_buckets: timed(zones, moving_time),
          type: 'heartrate',
          resource_state: 3,
          sensor_based: true,
          points: suffer_score ?? 0,
          custom_zones,
        },
      ];
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-getCommentsByActivityId
    route: 'GET /activities/{id}/comments',
    scopes: reading,
    answer: (call) => {
      const { id } = visibleActivity(call, call.params.id);
      const size = integer(call, 'page_size', 'Comment') ?? 30;
      const after = call.query.after_cursor;
      const all = call.state.comments
        .filter((comment) => comment.activity_id === id)
        .map((comment) => ({ ...comment, cursor: cursorOf(comment) }));
      const start = after
        ? all.findIndex(({ cursor }) => [cursor, decodeURIComponent(cursor)].includes(after)) + 1
        : 0;
      if (after && start === 0) throw faults.parameter('Comment', 'after_cursor');
      return all.slice(start, start + size);
    },
  }),
  route({
    // Undocumented: https://stravalib.readthedocs.io/en/latest/reference/api/stravalib.client.Client.get_activity_photos.html
    route: 'GET /activities/{id}/photos',
    scopes: reading,
    answer: (call) => {
      const activity = visibleActivity(call, call.params.id);
      const size = String(integer(call, 'size', 'Photo') ?? 100);
      return Array.from({ length: activity.total_photo_count }, (_, index) =>
        photo(activity, index, size),
      );
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Activities-getKudoersByActivityId
    route: 'GET /activities/{id}/kudos',
    scopes: reading,
    answer: (call) => {
      const { id } = visibleActivity(call, call.params.id);
      const given = call.state.kudos.filter((one) => one.activityId === id);
      return pageOf(call, given, 'Kudos').map(({ firstname, lastname }) => ({
        resource_state: 2,
        firstname,
        lastname,
      }));
    },
  }),
];
