import { reading, visibleActivity } from './activities.ts';
import type { SummaryActivity } from './activity.ts';
import { harbor } from './activityParts.ts';
import { needsSubscription } from './activityReads.ts';
import { faults } from './fault.ts';
import { type Call, route } from './gate.ts';
import { visibleRoute } from './routes.ts';
import { effortOf, visibleSegment } from './segments.ts';

const known = [
  'time',
  'distance',
  'latlng',
  'altitude',
  'velocity_smooth',
  'heartrate',
  'cadence',
  'watts',
  'temp',
  'moving',
  'grade_smooth',
];

/** Seconds between two points of a recording. */
const step = 5;

type Values = Record<string, unknown[] | undefined>;

/** A way of that many metres around the harbor. */
const course = (points: number, distance: number): Values => {
  const at = (index: number) => index / Math.max(points - 1, 1);
  const [from, to] = [harbor.start, harbor.end];
  const indexes = Array.from({ length: points }, (_, index) => index);
  return {
    distance: indexes.map((index) => Math.round(distance * at(index) * 10) / 10),
    latlng: indexes.map((index) =>
      [0, 1].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * at(index)),
    ),
    altitude: indexes.map((index) => 20 + (index % 30)),
  };
};

/** What a device would have recorded: a steady workout that gets harder to its end. */
const recording = (
  seconds: number,
  distance: number,
  { start_latlng, has_heartrate, average_watts, average_cadence, average_temp }: SummaryActivity,
): Values => {
  const points = Math.floor(seconds / step) + 1;
  const indexes = Array.from({ length: points }, (_, index) => index);
  const when = (measured: unknown, values: (index: number) => unknown) =>
    measured === undefined || measured === false ? undefined : indexes.map(values);
  const way = course(points, distance);
  return {
    time: indexes.map((index) => index * step),
    ...way,
    latlng: start_latlng.length > 0 ? way.latlng : undefined,
    velocity_smooth: indexes.map(() => Math.round((distance / seconds) * 100) / 100),
    heartrate: when(has_heartrate, (index) => 120 + Math.round((50 * index) / points)),
    cadence: when(average_cadence, () => Math.round(average_cadence ?? 0)),
    watts: when(average_watts, (index) => 150 + Math.round((60 * index) / points)),
    temp: when(average_temp, () => average_temp),
    moving: indexes.map((index) => index > 0),
    grade_smooth: indexes.map(() => 0.4),
  };
};

const asked = ({ query }: Call): string[] => {
  const keys = (query.keys ?? '').split(',').filter(Boolean);
  if (keys.length === 0 || !keys.every((key) => known.includes(key))) {
    throw faults.parameter('Stream', 'keys');
  }
  if (query.key_by_type !== 'true') throw faults.parameter('Stream', 'key_by_type');
  return keys;
};

const answerOf = (values: Values, keys: string[]) =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const data = values[key];
      return data
        ? [[key, { data, series_type: 'distance', original_size: data.length, resolution: 'high' }]]
        : [];
    }),
  );

export const streamRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Streams-getActivityStreams
    route: 'GET /activities/{id}/streams',
    scopes: reading,
    answer: (call) => {
      const keys = asked(call);
      const activity = visibleActivity(call, call.params.id);
      if (activity.manual) throw faults.notFound('Stream');
      return answerOf(recording(activity.elapsed_time, activity.distance, activity), keys);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Streams-getSegmentEffortStreams
    route: 'GET /segment_efforts/{id}/streams',
    scopes: ['read_all'],
    answer: (call) => {
      const keys = asked(call);
      needsSubscription(call);
      const { effort, activity } = effortOf(call, call.params.id);
      return answerOf(recording(effort.elapsed_time, effort.distance, activity), keys);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Streams-getSegmentStreams
    route: 'GET /segments/{id}/streams',
    scopes: ['read', 'read_all'],
    answer: (call) => {
      const keys = asked(call);
      return answerOf(course(40, visibleSegment(call, call.params.id).distance), keys);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Streams-getRouteStreams
    route: 'GET /routes/{id}/streams',
    scopes: ['read', 'read_all'],
    answer: (call) => {
      const { distance } = visibleRoute(call, call.params.id);
      const values = course(60, distance);
      return ['latlng', 'distance', 'altitude'].map((type) => ({
        type,
        ...answerOf(values, [type])[type],
      }));
    },
  }),
];
