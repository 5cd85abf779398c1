import { visibleTo } from './activities.ts';
import { needsSubscription } from './activityReads.ts';
import { faults } from './fault.ts';
import { formOf } from './forms.ts';
import { type Call, route } from './gate.ts';
import { integer, pageOf } from './pages.ts';
import type { Segment } from './world.ts';

const viewing = ['read', 'read_all'];

/** @see https://developers.strava.com/docs/reference/#api-models-SummarySegment */
const summary = (segment: Segment) => {
  const {
    created_at: _created,
    updated_at: _updated,
    total_elevation_gain: _gain,
    map: _map,
    effort_count: _efforts,
    athlete_count: _athletes,
    star_count: _stars,
    xoms: _xoms,
    starred_date: _starred,
    ...rest
  } = segment;
  return { ...rest, resource_state: 2 };
};

/** The athlete's crossings of a segment with their activities, as far as the connection may see them. */
const effortsOn = (call: Call, segmentId: number) =>
  call.state.activities
    .filter((activity) => visibleTo(call, activity))
    .flatMap((activity) =>
      activity.segment_efforts
        .filter((effort) => (effort.segment as { id: number }).id === segmentId)
        .map((effort) => ({ effort, activity })),
    );

const best = (call: Call, segmentId: number) =>
  effortsOn(call, segmentId).sort(
    (one, other) => one.effort.elapsed_time - other.effort.elapsed_time,
  )[0];

/** @see https://developers.strava.com/docs/reference/#api-models-DetailedSegment */
const detail = (call: Call, segment: Segment) => {
  const pr = best(call, segment.id);
  const { starred_date: _, ...rest } = segment;
  return {
    ...rest,
    resource_state: 3,
    athlete_segment_stats: {
      pr_elapsed_time: pr?.effort.elapsed_time ?? null,
      pr_date: pr?.effort.start_date_local.slice(0, 10) ?? null,
      pr_visibility: pr?.activity.visibility ?? null,
      pr_activity_id: pr?.activity.id ?? null,
      pr_activity_visibility: pr?.activity.visibility ?? null,
      effort_count: effortsOn(call, segment.id).length,
    },
  };
};

export const visibleSegment = ({ state, grant }: Call, id: string): Segment => {
  const segment = state.segments.find((known) => String(known.id) === id);
  if (!segment || (segment.private && !grant.scopes.includes('read_all'))) {
    throw faults.notFound('Segment');
  }
  return segment;
};

export const effortOf = (call: Call, id: string) => {
  const found = call.state.activities
    .filter((activity) => visibleTo(call, activity))
    .flatMap((activity) => activity.segment_efforts.map((effort) => ({ effort, activity })))
    .find(({ effort }) => String(effort.id) === id);
  if (!found) throw faults.notFound('SegmentEffort');
  return found;
};

/** Wall time without its offset, which says nothing. */
const wall = (text: string | undefined, name: string): string | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text)) throw faults.parameter('SegmentEffort', name);
  return text.slice(0, 19);
};

export const segmentRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Segments-getLoggedInAthleteStarredSegments
    route: 'GET /segments/starred',
    scopes: viewing,
    answer: (call) => {
      const starred = call.state.segments
        .filter(({ starred_date }) => starred_date)
        .sort((one, other) => String(other.starred_date).localeCompare(String(one.starred_date)));
      return pageOf(call, starred, 'Segment').map((segment) => {
        const pr = best(call, segment.id)?.effort;
        return {
          ...summary(segment),
          pr_time: pr?.elapsed_time ?? null,
          athlete_pr_effort: pr && {
            id: pr.id,
            activity_id: pr.activity.id,
            elapsed_time: pr.elapsed_time,
            distance: pr.distance,
            start_date: pr.start_date,
            start_date_local: pr.start_date_local,
            is_kom: false,
          },
          starred_date: segment.starred_date,
        };
      });
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Segments-exploreSegments
    route: 'GET /segments/explore',
    scopes: viewing,
    answer: (call) => {
      if (!call.state.application.extendedAccess) throw faults.extendedAccess();
      const bounds = (call.query.bounds ?? '').split(',').map(Number);
      if (bounds.length !== 4 || !bounds.every(Number.isFinite)) {
        throw faults.parameter('Segment', 'bounds');
      }
      const [south, west, north, east] = bounds as [number, number, number, number];
      const type = call.query.activity_type;
      if (type && !['running', 'riding'].includes(type)) {
        throw faults.parameter('Segment', 'activity_type');
      }
      const easiest = integer(call, 'min_cat', 'Segment') ?? 0;
      const hardest = integer(call, 'max_cat', 'Segment') ?? 5;
      const segments = call.state.segments.filter(
        ({ start_latlng: [latitude, longitude], activity_type, climb_category }) =>
          latitude >= south &&
          latitude <= north &&
          longitude >= west &&
          longitude <= east &&
          (!type || (type === 'running') === (activity_type === 'Run')) &&
          climb_category >= easiest &&
          climb_category <= hardest,
      );
      return {
        segments: segments.slice(0, 10).map((segment) => ({
          id: segment.id,
          resource_state: 2,
          name: segment.name,
          climb_category: segment.climb_category,
          climb_category_desc: ['NC', '4', '3', '2', '1', 'HC'][segment.climb_category],
          avg_grade: segment.average_grade,
          start_latlng: segment.start_latlng,
          end_latlng: segment.end_latlng,
          elev_difference: segment.total_elevation_gain,
          distance: segment.distance,
          points: segment.map.polyline,
          starred: segment.starred,
          local_legend_enabled: true,
        })),
      };
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Segments-getSegmentById
    route: 'GET /segments/{id}',
    scopes: viewing,
    answer: (call) => detail(call, visibleSegment(call, call.params.id)),
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Segments-starSegment
    route: 'PUT /segments/{id}/starred',
    scopes: ['profile:write'],
    answer: (call) => {
      const segment = visibleSegment(call, call.params.id);
      const form = formOf(call.body, 'Segment', ['starred']);
      form.needed('starred');
      const starred = form.yesNo('starred') === true;
      if (starred !== segment.starred) segment.star_count += starred ? 1 : -1;
      segment.starred = starred;
      segment.starred_date = starred ? `${call.now.toISOString().slice(0, 19)}Z` : undefined;
      return detail(call, segment);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-SegmentEfforts-getEffortsBySegmentId
    route: 'GET /segment_efforts',
    scopes: ['read_all'],
    answer: (call) => {
      needsSubscription(call);
      const segmentId = integer(call, 'segment_id', 'SegmentEffort');
      if (segmentId === undefined) throw faults.parameter('SegmentEffort', 'segment_id', 'missing');
      visibleSegment(call, String(segmentId));
      const from = wall(call.query.start_date_local, 'start_date_local') ?? '';
      const to = wall(call.query.end_date_local, 'end_date_local') ?? '9';
      const found = effortsOn(call, segmentId)
        .map(({ effort }) => effort)
        .filter(
          ({ start_date_local: start }) => start.slice(0, 19) >= from && start.slice(0, 19) <= to,
        )
        .sort((one, other) => one.elapsed_time - other.elapsed_time);
      return pageOf(call, found, 'SegmentEffort');
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-SegmentEfforts-getSegmentEffortById
    route: 'GET /segment_efforts/{id}',
    scopes: ['read_all'],
    answer: (call) => {
      needsSubscription(call);
      return { ...effortOf(call, call.params.id).effort, resource_state: 3 };
    },
  }),
];
