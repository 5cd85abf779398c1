import { type FieldOptions, recordId, yesNo } from '../../core/input/fields.ts';
import { described, out } from '../../core/output/output.ts';
import { isTrue, numberOf, type Raw } from '../../core/raw.ts';
import { unitsOf } from '../../workoutEvents/units.ts';
import { describeWorkout } from '../../workouts/describeWorkout.ts';
import { feetUp, longTime } from '../../workouts/units.ts';
import { workoutValues } from '../../workouts/values.ts';
import type { WorkoutFacts } from '../../workouts/workout.ts';
import { athleteName } from '../athlete/names.ts';
import { cadence, measured, topSpeed } from '../measures.ts';
import { startFacts } from '../start.ts';
import { contactOfLink } from '../team/contactOfLink.ts';

export const activityId = (options: FieldOptions = {}) =>
  recordId({ label: 'Activity', dropdown: 'strava_activity_dropdown', ...options });

/** Switches on what only the athlete can read on Strava, which its reference leaves out: `private_note` of an activity. */
export const includePrivateNote = (options: FieldOptions = {}) =>
  yesNo({
    label: 'Include Private Note',
    local: true,
    help: 'Adds the note that only the athlete sees on Strava. Everyone who sees the results of this step can read it.',
    ...options,
  }).optional();

const KILOMETER = { metres: 1000, miles: 0.62, time: '0:05:12' };
const MILE = { metres: 1609.3, miles: 1, time: '0:08:22' };

/** What was measured of a part of an activity. */
const stretch = (title: string, { metres, miles, time } = KILOMETER) => ({
  distanceM: out.number(metres, { label: `${title} Distance (m)` }),
  distanceMiles: out.number(miles, { label: `${title} Distance (mi)` }),
  movingTime: out.text(time, { label: `${title} Moving Time (h:mm:ss)` }),
  paceMinPerKm: out.text('5:12', { label: `${title} Pace (min/km)` }),
  paceMinPerMile: out.text('8:22', { label: `${title} Pace (min/mi)` }),
  pacePer100m: out.text('0:31', { label: `${title} Pace (min/100 m)` }),
  pacePer100yd: out.text('0:29', { label: `${title} Pace (min/100 yd)` }),
  pacePer500m: out.text('2:36', { label: `${title} Pace (min/500 m)` }),
  speedKmh: out.number(11.5, { label: `${title} Speed (km/h)` }),
  speedMph: out.number(7.2, { label: `${title} Speed (mph)` }),
  averageHeartRate: out.number(151, {
    label: `${title} Average Heart Rate (bpm)`,
    from: ['average_heartrate'],
  }),
});

const splits = (title: string, unit: string, part: typeof KILOMETER) =>
  out.list(
    out.object({
      split: out.integer(1, { label: unit }),
      ...stretch(title, part),
      elevationM: out.number(15.6, {
        label: `${title} Elevation Difference (m)`,
        from: ['elevation_difference'],
      }),
      elevationFt: out.integer(51, { label: `${title} Elevation Difference (ft)` }),
    }),
  );

/**
 * An activity: people's units first, then what Strava alone knows. The list endpoint leaves
 * description, calories, gear, laps, splits and efforts out; they are null or empty then:
 * https://developers.strava.com/docs/reference/#api-models-DetailedActivity
 */
export const activity = () =>
  out.object({
    id: out.id('16195505000', 'Activity ID'),
    athleteId: out.id('227615', 'Athlete ID', { from: ['athlete.id'] }),
    athleteName: athleteName(),
    ...contactOfLink(),
    ...described(workoutValues),
    startDate: out.moment('2025-10-19T20:00:00Z', { label: 'Start (UTC)', from: ['start_date'] }),
    maxSpeedKmh: out.number(15.4, { label: 'Maximum Speed (km/h)' }),
    maxSpeedMph: out.number(9.6, { label: 'Maximum Speed (mph)' }),
    elevHighM: out.number(15, { label: 'Highest Point (m)', from: ['elev_high'] }),
    elevHighFt: out.integer(49, { label: 'Highest Point (ft)' }),
    elevLowM: out.number(-6.2, { label: 'Lowest Point (m)', from: ['elev_low'] }),
    elevLowFt: out.integer(-20, { label: 'Lowest Point (ft)' }),
    averageCadence: cadence(),
    averageWatts: out.number(175.3, { label: 'Average Power (W)', from: ['average_watts'] }),
    weightedAverageWatts: out.number(210, {
      label: 'Weighted Average Power (W)',
      from: ['weighted_average_watts'],
    }),
    maxWatts: out.number(743, { label: 'Maximum Power (W)', from: ['max_watts'] }),
    kilojoules: out.number(780.5, { label: 'Work (kJ)' }),
    relativeEffort: out.number(76, { from: ['suffer_score'] }),
    perceivedExertion: out.number(6, {
      label: 'Perceived Exertion (1–10)',
      from: ['perceived_exertion'],
    }),
    privateNote: out.text('Knee felt odd on the last mile', { label: 'Private Note' }),
    averageTemp: out.number(18, { label: 'Average Temperature (°C)', from: ['average_temp'] }),
    achievementCount: out.integer(1, { from: ['achievement_count'] }),
    prCount: out.integer(1, { label: 'Personal Records', from: ['pr_count'] }),
    kudosCount: out.integer(7, { label: 'Kudos', from: ['kudos_count'] }),
    commentCount: out.integer(1, { label: 'Comments', from: ['comment_count'] }),
    athleteCount: out.integer(1, { label: 'Athletes in the Group', from: ['athlete_count'] }),
    photoCount: out.integer(3, { label: 'Photos', from: ['total_photo_count'] }),
    photoUrl: out.text('https://example.com/strava/lunch-run.jpg', {
      label: 'Photo (URL)',
      from: ['photos.primary.urls.600', 'photos.primary.urls.100'],
    }),
    isRace: out.yesNo(false),
    trainer: out.yesNo(false, { label: 'On a Trainer' }),
    commute: out.yesNo(false, { label: 'Is a Commute' }),
    manual: out.yesNo(false, { label: 'Entered Manually' }),
    private: out.yesNo(false, { label: 'Visible to “Only You”' }),
    flagged: out.yesNo(false),
    visibility: out.text('everyone'),
    gearId: out.id('g12345678', 'Gear ID', { from: ['gear_id'] }),
    gearName: out.text('Adidas Adizero SL2', { from: ['gear.name'] }),
    externalId: out.id('garmin_ping_123456789012', 'External ID', { from: ['external_id'] }),
    uploadId: out.id('17279496000', 'Upload ID', { from: ['upload_id_str', 'upload_id'] }),
    laps: out.list(
      out.object({
        name: out.text('Lap 1'),
        ...stretch('Lap'),
      }),
    ),
    splits: splits('Split', 'Kilometer', KILOMETER),
    splitsMiles: splits('Mile Split', 'Mile', MILE),
    bestEfforts: out.list(
      out.object({
        id: out.id('3460000000000000055', 'Best Effort ID'),
        name: out.text('10K'),
        time: out.text('0:52:02', { label: 'Best Effort Time (h:mm:ss)' }),
        prRank: out.integer(1, { label: 'Best Effort Personal Record Rank', from: ['pr_rank'] }),
      }),
    ),
    segmentEfforts: out.list(
      out.object({
        id: out.id('3460000000000000001', 'Segment Effort ID'),
        segmentId: out.id('229781', 'Segment ID', { from: ['segment.id'] }),
        name: out.text('Hawk Hill'),
        time: out.text('0:07:41', { label: 'Segment Effort Time (h:mm:ss)' }),
        prRank: out.integer(1, { label: 'Segment Personal Record Rank', from: ['pr_rank'] }),
        komRank: out.integer(3, { label: 'Segment Leaderboard Rank', from: ['kom_rank'] }),
      }),
    ),
  });

/** Values of `workout_type` that mean a race: a run's and a ride's. */
const RACES = new Set([1, 11]);

export const isRace = (raw: Raw): boolean => RACES.has(numberOf(raw.workout_type) ?? -1);

/** An activity's facts in the words that all services share. Coordinates and maps are not among them. */
export function factsOfActivity(raw: Raw): WorkoutFacts {
  const heartRate = isTrue(raw.heartrate_opt_out)
    ? {}
    : {
        averageHeartRate: numberOf(raw.average_heartrate),
        maxHeartRate: numberOf(raw.max_heartrate),
      };
  return {
    sport: raw.sport_type ?? raw.type,
    name: raw.name,
    description: raw.description,
    distance: numberOf(raw.distance),
    movingTime: numberOf(raw.moving_time),
    elapsedTime: numberOf(raw.elapsed_time),
    timedBy: isRace(raw) ? 'elapsed' : 'moving',
    elevationGain: numberOf(raw.total_elevation_gain),
    averageSpeed: numberOf(raw.average_speed),
    ...heartRate,
    calories: numberOf(raw.calories),
    device: raw.device_name,
    service: 'Strava',
    url: `https://www.strava.com/activities/${raw.id}`,
    ...startFacts(raw),
  } as WorkoutFacts;
}

/** Adds people's units and texts to an activity as Strava sends it, and to its parts those of its sport. */
export function forPeople(raw: Raw, values?: Raw, _zone?: string, context?: Raw): Raw {
  const workout = describeWorkout(factsOfActivity(raw), unitsOf(values, context));
  const parts = (rows: unknown, timedBy: 'moving' | 'elapsed') =>
    ((rows ?? []) as Raw[]).map((row) => ({
      ...row,
      ...measured(row, timedBy, workout),
      time: longTime(numberOf(row.elapsed_time)),
      elevationFt: feetUp(numberOf(row.elevation_difference)),
    }));
  return {
    ...raw,
    ...workout,
    ...topSpeed(raw),
    elevHighFt: feetUp(numberOf(raw.elev_high)),
    elevLowFt: feetUp(numberOf(raw.elev_low)),
    isRace: isRace(raw),
    privateNote: values?.includePrivateNote === true ? raw.private_note : null,
    laps: parts(raw.laps, 'elapsed'),
    splits: parts(raw.splits_metric, 'moving'),
    splitsMiles: parts(raw.splits_standard, 'moving'),
    bestEfforts: parts(raw.best_efforts, 'elapsed'),
    segmentEfforts: parts(raw.segment_efforts, 'elapsed'),
  };
}
