import { getPath } from '../../core/dottedPaths.ts';
import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { feet, feetUp, kilometres, longTime, miles, wholeMetres } from '../../workouts/units.ts';
import { mapOf, mapOutput } from '../maps.ts';

export const segmentId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Segment',
    dropdown: 'strava_segment_dropdown',
    help: 'Lists the athlete’s starred segments. For any other segment, use the ID in its URL on Strava.',
    ...options,
  });

/** Climb categories as Strava's app shows them: https://developers.strava.com/docs/reference/#api-models-SummarySegment */
export const CLIMBS = [
  'Not categorized',
  'Category 4',
  'Category 3',
  'Category 2',
  'Category 1',
  'Hors Catégorie',
];

/**
 * A segment, with the same keys from every endpoint; lists leave counts, climb and leaderboard times out:
 * https://developers.strava.com/docs/reference/#api-models-DetailedSegment
 */
export const segment = () =>
  out.object({
    id: out.id('229781', 'Segment ID'),
    name: out.text('Hawk Hill'),
    activityType: out.text('Ride', { from: ['activity_type'] }),
    url: out.text('https://www.strava.com/segments/229781', { label: 'View on Strava' }),
    distanceM: out.number(2684.8, { label: 'Distance (m)', from: ['distance'] }),
    distanceKm: out.number(2.68, { label: 'Distance (km)' }),
    distanceMiles: out.number(1.67, { label: 'Distance (mi)' }),
    averageGrade: out.number(5.7, {
      label: 'Average Grade (%)',
      from: ['average_grade', 'avg_grade'],
    }),
    maximumGrade: out.number(14.2, { label: 'Maximum Grade (%)', from: ['maximum_grade'] }),
    elevationGainM: out.integer(156, { label: 'Elevation Gain (m)' }),
    elevationGainFt: out.integer(511, { label: 'Elevation Gain (ft)' }),
    elevHighM: out.number(245.3, { label: 'Highest Point (m)', from: ['elevation_high'] }),
    elevHighFt: out.integer(805, { label: 'Highest Point (ft)' }),
    elevLowM: out.number(92.4, { label: 'Lowest Point (m)', from: ['elevation_low'] }),
    elevLowFt: out.integer(303, { label: 'Lowest Point (ft)' }),
    climb: out.text('Category 4', { label: 'Climb Category' }),
    city: out.text('San Francisco'),
    state: out.text('CA'),
    country: out.text('United States'),
    private: out.yesNo(false),
    hazardous: out.yesNo(false, { label: 'Is Hazardous' }),
    starred: out.yesNo(true, { label: 'Starred by the Athlete' }),
    starredAt: out.moment('2018-12-02T19:23:20Z', { label: 'Starred At', from: ['starred_date'] }),
    starCount: out.integer(2428, { label: 'Stars', from: ['star_count'] }),
    effortCount: out.integer(309974, { label: 'Efforts by All Athletes', from: ['effort_count'] }),
    athleteCount: out.integer(30623, { label: 'Athletes', from: ['athlete_count'] }),
    prSeconds: out.integer(553, { label: 'Personal Record (s)' }),
    prTime: out.text('0:09:13', { label: 'Personal Record (h:mm:ss)' }),
    prDate: out.day('2018-04-22', { label: 'Personal Record Date' }),
    prActivityId: out.id('16195505000', 'Personal Record Activity ID'),
    athleteEffortCount: out.integer(5, {
      label: 'Efforts by the Athlete',
      from: ['athlete_segment_stats.effort_count'],
    }),
    komTime: out.text('5:59', { label: 'Best Time, Men', from: ['xoms.kom'] }),
    qomTime: out.text('6:58', { label: 'Best Time, Women', from: ['xoms.qom'] }),
    overallTime: out.text('5:59', { label: 'Best Time, All', from: ['xoms.overall'] }),
    ...mapOutput(),
    createdAt: out.moment('2012-03-19T22:00:20Z', { from: ['created_at'] }),
    updatedAt: out.moment('2021-05-15T08:02:38Z', { from: ['updated_at'] }),
  });

/** Adds people's units to a segment as Strava sends it. */
export function segmentForPeople(raw: Raw, values: Raw): Raw {
  const { id, distance, total_elevation_gain: gain, elev_difference: difference } = raw;
  const seconds = numberOf(
    getPath(raw, 'athlete_segment_stats.pr_elapsed_time') ??
      getPath(raw, 'athlete_pr_effort.elapsed_time') ??
      raw.pr_time,
  );
  const climb = numberOf(gain ?? difference);
  return {
    ...mapOf(raw, values),
    url: `https://www.strava.com/segments/${id}`,
    distanceKm: kilometres(numberOf(distance)),
    distanceMiles: miles(numberOf(distance)),
    elevationGainM: wholeMetres(climb),
    elevationGainFt: feet(climb),
    elevHighFt: feetUp(numberOf(raw.elevation_high)),
    elevLowFt: feetUp(numberOf(raw.elevation_low)),
    climb: CLIMBS[numberOf(raw.climb_category) ?? -1] ?? null,
    prSeconds: seconds,
    prTime: longTime(seconds),
    prDate:
      getPath(raw, 'athlete_segment_stats.pr_date') ??
      getPath(raw, 'athlete_pr_effort.start_date_local'),
    prActivityId:
      getPath(raw, 'athlete_segment_stats.pr_activity_id') ??
      getPath(raw, 'athlete_pr_effort.activity_id'),
  };
}
