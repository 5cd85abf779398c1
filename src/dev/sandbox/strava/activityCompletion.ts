import type { DetailedActivity, SummaryActivity } from './activity.ts';
import {
  bestEfforts,
  harbor,
  oneTenth,
  segmentEfforts,
  similarActivities,
  splits,
  wholeLap,
} from './activityParts.ts';
import type { StravaState } from './world.ts';

const zone = 'America/New_York';
const zoneLabel = '(GMT-05:00) America/New_York';

/** Seconds between UTC and the athlete's wall clock at that moment. */
const utcOffset = (date: Date): number => {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = name.match(/GMT([+-])(\d+):(\d+)/) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60);
};

const withoutMilliseconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** Strava labels the local wall clock as if it were UTC. */
const localDate = (start: Date): string =>
  withoutMilliseconds(new Date(start.getTime() + utcOffset(start) * 1000));

/** The instant at which the athlete's clock shows that; whatever follows its digits says nothing. */
export const instantOf = (wall: string): string => {
  const asUtc = Date.parse(`${wall.slice(0, 19)}Z`);
  return withoutMilliseconds(new Date(asUtc - utcOffset(new Date(asUtc)) * 1000));
};

const thousandth = (value: number): number => Math.round(value * 1000) / 1000;

const rides = [
  'Ride',
  'GravelRide',
  'MountainBikeRide',
  'EBikeRide',
  'EMountainBikeRide',
  'VirtualRide',
];
const runs = ['Run', 'TrailRun', 'VirtualRun'];

/** The older, coarser kind of a sport. */
const activityType = (sport: string): string =>
  ({
    GravelRide: 'Ride',
    MountainBikeRide: 'Ride',
    EMountainBikeRide: 'EBikeRide',
    TrailRun: 'Run',
  })[sport] ?? sport;

const polyline = 'kzmiGfkbmLqAWQIGEEKAYJgBVqDJ{BHa@jAkNJw@Pw@V{APs@';
const gearSummary = (state: StravaState, gearId: string | null) => {
  const gear = state.gear.find(({ id }) => id === gearId);
  if (!gear) return null;
  const { id, primary, name, nickname, retired, distance, converted_distance } = gear;
  return { id, primary, name, nickname, resource_state: 2, retired, distance, converted_distance };
};

const measured = (sport: string, seconds: number): Partial<SummaryActivity> => ({
  has_heartrate: true,
  average_heartrate: 146.8,
  max_heartrate: 172,
  display_hide_heartrate_option: true,
  suffer_score: Math.round(seconds / 40),
  average_temp: 12,
  device_name: 'Garmin Forerunner 965',
  ...(runs.includes(sport) ? { average_cadence: 82.4 } : {}),
  ...(rides.includes(sport)
    ? {
        average_cadence: 78.5,
        average_watts: 175.3,
        weighted_average_watts: 190,
        max_watts: 643,
        kilojoules: oneTenth((175.3 * seconds) / 1000),
        device_watts: true,
        device_name: 'Garmin Edge 1040',
      }
    : {}),
});

/** What an activity is told by; everything else follows from it. */
export type ActivityDraft = Partial<DetailedActivity>;

/** A complete activity, as a device (or for `manual`, a person) would have left it. */
export const completeActivity = (
  state: StravaState,
  draft: ActivityDraft,
  now: Date,
): DetailedActivity => {
  const id = draft.id ?? state.activityIds.last + 1000;
  state.activityIds.last = Math.max(state.activityIds.last, id);
  const sport = draft.sport_type ?? draft.type ?? 'Run';
  const seconds = draft.moving_time ?? draft.elapsed_time ?? 2151;
  const elapsed = draft.elapsed_time ?? seconds + 27;
  const start = new Date(draft.start_date ?? now.getTime() - elapsed * 1000);
  const distance = draft.distance ?? (rides.includes(sport) ? 28_099 : 6764.8);
  const manual = draft.manual ?? false;
  const outdoors = !manual && !draft.trainer && !sport.startsWith('Virtual') && distance > 0;
  const visibility = draft.visibility ?? (draft.private ? 'only_me' : 'everyone');
  const line = outdoors ? polyline : '';
  const speed = seconds ? thousandth(distance / seconds) : 0;

  const summary: SummaryActivity = {
    resource_state: 3,
    athlete: { id: state.athlete.id, resource_state: 1 },
    name: `Lunch ${sport}`,
    distance,
    moving_time: seconds,
    elapsed_time: elapsed,
    total_elevation_gain: outdoors ? 34 : 0,
    type: activityType(sport),
    sport_type: sport,
    workout_type: manual ? null : rides.includes(sport) ? 10 : 0,
    id,
    start_date_local: localDate(start),
    timezone: zoneLabel,
    utc_offset: utcOffset(start),
    location_city: null,
    location_state: null,
    location_country: null,
    achievement_count: draft.pr_count ?? 0,
    kudos_count: 0,
    comment_count: 0,
    athlete_count: 1,
    photo_count: 0,
    map: { id: `a${id}`, polyline: line, resource_state: 3, summary_polyline: line },
    trainer: false,
    commute: false,
    manual,
    visibility,
    flagged: false,
    gear_id: null,
    start_latlng: outdoors ? harbor.start : [],
    end_latlng: outdoors ? harbor.end : [],
    average_speed: speed,
    max_speed: manual ? 0 : oneTenth(speed * 1.6),
    has_heartrate: false,
    heartrate_opt_out: false,
    display_hide_heartrate_option: false,
    ...(manual ? {} : measured(sport, seconds)),
    ...(outdoors ? { elev_high: 48.2, elev_low: 2.1 } : {}),
    upload_id: manual ? null : id + 1_083_991_000,
    ...(manual ? {} : { upload_id_str: String(id + 1_083_991_000) }),
    external_id: manual ? null : `garmin_ping_${id}`,
    from_accepted_tag: false,
    pr_count: 0,
    total_photo_count: 0,
    has_kudoed: false,
    ...draft,
    start_date: withoutMilliseconds(start),
    private: visibility === 'only_me',
  };

  return {
    ...summary,
    description: null,
    calories: oneTenth((seconds / 60) * 11.4),
    perceived_exertion: null,
    prefer_perceived_exertion: null,
    segment_efforts: outdoors ? segmentEfforts(summary) : [],
    ...(runs.includes(sport)
      ? {
          best_efforts: manual ? [] : bestEfforts(summary),
          ...(manual
            ? {}
            : {
                splits_metric: splits(summary, 1000),
                splits_standard: splits(summary, 1609.3),
              }),
        }
      : {}),
    ...(manual ? {} : { laps: [wholeLap(summary)] }),
    gear: gearSummary(state, summary.gear_id),
    photos: { primary: null, count: 0 },
    stats_visibility: ['heart_rate', 'pace', 'power', 'speed', 'calories'].map((type) => ({
      type,
      visibility: 'everyone',
    })),
    hide_from_home: false,
    ...(runs.includes(sport) ? { similar_activities: similarActivities(summary) } : {}),
    embed_token: `18e4615989b47dd4ff3dc711b0aa4502${id.toString(16).padStart(8, '0')}`,
    available_zones: manual ? [] : ['heartrate', rides.includes(sport) ? 'power' : 'pace'],
    ...draft,
    start_date: summary.start_date,
    private: summary.private,
  };
};
