import { DAY_MS, instantOf } from '../../core/dates.ts';
import { getPath } from '../../core/dottedPaths.ts';
import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { isRecord, numberOf, type Raw } from '../../core/raw.ts';
import { localStart } from '../../workouts/localTime.ts';
import { sportOf } from '../../workouts/sports.ts';
import { whole } from '../../workouts/units.ts';
import { athleteName } from '../athlete/names.ts';
import { measured, measuredOutput } from '../measures.ts';
import { segmentId } from '../segments/schema.ts';
import { startFacts } from '../start.ts';

/** What a refusal of these endpoints means: https://developers.strava.com/docs/segment-changes/ */
export const SUBSCRIBERS_ONLY =
  'Strava shows segment efforts only to athletes with a Strava subscription, and this athlete seems to have none. Get Strava Activity lists an activity’s efforts without one.';

export const segmentEffortId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Segment Effort',
    dropdown: 'strava_segment_effort_dropdown',
    help: 'Map an effort, or choose its segment below first.',
    ...options,
  });

/** The segment whose efforts the dropdown lists. Only the dropdown needs it. */
export const listedSegment = () =>
  segmentId({
    listOnly: true,
    help: 'Fills the list above, so choose it first. Not needed if you map the effort.',
  }).optional();

/** One crossing of a segment: https://developers.strava.com/docs/reference/#api-models-DetailedSegmentEffort */
export const segmentEffort = () =>
  out.object({
    id: out.id('3460000000000000001', 'Segment Effort ID'),
    name: out.text('Hawk Hill', { label: 'Segment' }),
    segmentId: out.id('229781', 'Segment ID', { from: ['segment.id'] }),
    activityId: out.id('16195505000', 'Activity ID', { from: ['activity.id', 'activity_id'] }),
    athleteId: out.id('227615', 'Athlete ID', { from: ['athlete.id'] }),
    athleteName: athleteName(),
    url: out.text('https://www.strava.com/activities/16195505000/segments/3460000000000000001', {
      label: 'View on Strava',
    }),
    startDate: out.moment('2018-06-22T12:42:43Z', { label: 'Start (UTC)', from: ['start_date'] }),
    startLocal: out.moment('2018-06-22T08:42:43-04:00', { label: 'Start (Local Date and Time)' }),
    localDate: out.text('2018-06-22'),
    localTime: out.text('08:42'),
    startTimeHidden: out.yesNo(false, { label: 'Start Time Is Hidden' }),
    ...measuredOutput(),
    averageHeartRate: out.integer(152, { label: 'Average Heart Rate (bpm)' }),
    maxHeartRate: out.integer(158, { label: 'Maximum Heart Rate (bpm)' }),
    averageCadence: out.number(80.2, { from: ['average_cadence'] }),
    averageWatts: out.number(210.4, { label: 'Average Power (W)', from: ['average_watts'] }),
    deviceWatts: out.yesNo(true, { label: 'Power Was Measured', from: ['device_watts'] }),
    prRank: out.integer(1, { label: 'Personal Record Rank', from: ['pr_rank'] }),
    komRank: out.integer(3, { label: 'Leaderboard Rank', from: ['kom_rank'] }),
    isKom: out.yesNo(false, { label: 'Is the Overall Best', from: ['is_kom'] }),
    isPersonalRecord: out.yesNo(true),
    hidden: out.yesNo(false, { label: 'Is Hidden' }),
    visibility: out.text('everyone'),
    achievements: out.list(
      out.object({
        type: out.text('pr', { label: 'Achievement' }),
        rank: out.integer(1, { label: 'Achievement Rank' }),
      }),
    ),
  });

/** Adds people's units to an effort as Strava sends it. */
export function effortForPeople(raw: Raw): Raw {
  const sport = sportOf(String(getPath(raw, 'segment.activity_type') ?? ''));
  const activityId = getPath(raw, 'activity.id') ?? raw.activity_id;
  return {
    ...raw,
    ...localStart(startFacts(raw)),
    ...measured(raw, 'elapsed', sport),
    averageHeartRate: whole(numberOf(raw.average_heartrate)),
    maxHeartRate: whole(numberOf(raw.max_heartrate)),
    isPersonalRecord: numberOf(raw.pr_rank) === 1,
    url: `https://www.strava.com/activities/${activityId}/segments/${raw.id}`,
  };
}

/** Efforts, the latest first: Strava's order is not documented. */
export const latestFirst = (body: unknown): Raw[] | undefined =>
  Array.isArray(body) && body.every(isRecord)
    ? [...(body as Raw[])].sort((a, b) => instantOf(b.start_date) - instantOf(a.start_date) || 0)
    : undefined;

/** A page is all that Strava gives, in an order that is not documented: news is looked for in so many weeks. */
const LATE_WEEKS = 8;

/** The start of the last weeks, or of those before the end that the user gave, unless the user asks for less. */
export function ofLateWeeks(
  { start_date_local: from = '', end_date_local: to }: Raw,
  now: number,
): Raw {
  const end = to ? Date.parse(String(to)) : now;
  const start = `${new Date(end - LATE_WEEKS * 7 * DAY_MS).toISOString().slice(0, 19)}Z`;
  return { start_date_local: String(from) > start ? from : start };
}
