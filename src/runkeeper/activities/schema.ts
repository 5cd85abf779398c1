import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { described, extended, out } from '../../core/output/output.ts';
import { valuesOf, type WorkoutValue } from '../../workouts/values.ts';
import type { WorkoutFacts } from '../../workouts/workout.ts';
import { athleteName } from '../profile/names.ts';
import { links } from '../record.ts';
import { factsOfActivity } from './facts.ts';

export const activityId = (options: FieldOptions = {}) =>
  recordId({ label: 'Activity', dropdown: 'runkeeper_activity_dropdown', ...options });

const EXAMPLE = {
  type: 'Running',
  start_time: 'Sun, 18 Oct 2026 07:02:27',
  utc_offset: 2,
  total_distance: 10_128.71,
  duration: 3364.742,
  average_heart_rate: 152,
  heart_rate: [{ timestamp: 60, heart_rate: 167 }],
  total_calories: 710.796,
  climb: 62.4,
  notes: 'Easy long run',
  path: [{ timestamp: 3430 }],
  activity: 'https://runkeeper.com/user/1234567890/activity/2000000103',
};

/**
 * The values that all services share. Only items that Runkeeper itself recorded have an offset, so a
 * local time is a text: https://runkeeper.com/developer/healthgraph/fitness-activities#past
 */
export const activityValues = (example: WorkoutFacts): Record<string, WorkoutValue> =>
  Object.fromEntries(
    Object.entries(valuesOf(example)).map(([key, word]) => [
      key,
      word.kind === 'wallTime' ? { ...word, kind: 'text' } : word,
    ]),
  );

const point = (label: string, values: Parameters<typeof out.object>[0]) =>
  out.list(out.object({ timestamp: out.number(60.2, { label: `${label}: Time (s)` }), ...values }));

/**
 * An activity in the words of all services, then what Runkeeper alone knows. A feed has only type, start,
 * distance, duration, calories and origin; the rest is null then:
 * https://runkeeper.com/developer/healthgraph/fitness-activities#past
 */
export const activity = () =>
  out.object({
    id: out.id('2000000103', 'Activity ID'),
    athleteId: out.id('1234567890', 'Athlete ID'),
    athleteName: athleteName(),
    ...described(activityValues(factsOfActivity(EXAMPLE))),
    startDate: out.moment('2026-10-18T05:02:27Z', { label: 'Start (UTC, If Known)' }),
    type: out.text('Running', { label: 'Activity Type' }),
    secondaryType: out.text('Hill repeats', { from: ['secondary_type'] }),
    equipment: out.text('None'),
    source: out.text('RunKeeper', { label: 'Saved By (App)' }),
    entryMode: out.text('API', { from: ['entry_mode'] }),
    trackingMode: out.text('outdoor', { from: ['tracking_mode'] }),
    hasPath: out.yesNo(true, { label: 'Has a Map', from: ['has_path'] }),
    isLive: out.yesNo(false, { label: 'Still Being Tracked', from: ['is_live'] }),
    manual: out.yesNo(false, { label: 'Entered Manually' }),
    private: out.yesNo(false, { label: 'Visible to “Only You”' }),
    share: out.text('Everyone', { label: 'Shared With' }),
    shareMap: out.text('Just Me', { label: 'Map Shared With', from: ['share_map'] }),
    ...links(),
    uri: out.text('/fitnessActivities/2000000103', { label: 'API Path' }),
  });

/** The same with its course, map and photos. */
export const activityDetail = () =>
  extended(activity(), {
    photoUrl: out.text('https://example.com/rk/photo.jpg', {
      label: 'Photo (URL)',
      from: ['images.0.uri'],
    }),
    heartRates: point('Heart Rate', {
      heartRate: out.number(131, { label: 'Heart Rate (bpm)', from: ['heart_rate'] }),
    }),
    distances: point('Distance', {
      distance: out.number(181.4, { label: 'Distance So Far (m)' }),
    }),
    caloriesBurned: point('Calories', {
      calories: out.number(12.8, { label: 'Calories So Far (kcal)' }),
    }),
    path: point('Path', {
      latitude: out.number(47.0003),
      longitude: out.number(8.0004),
      altitude: out.number(410.5, { label: 'Altitude (m)' }),
      type: out.text('gps', { label: 'Kind of Point' }),
    }),
    photos: point('Photo', {
      url: out.text('https://example.com/rk/photo.jpg', { label: 'Photo', from: ['uri'] }),
      thumbnailUrl: out.text('https://example.com/rk/photo-thumb.jpg', {
        label: 'Small Photo',
        from: ['thumbnail_uri'],
      }),
      latitude: out.number(47.0031, { label: 'Photo Latitude' }),
      longitude: out.number(8.0021, { label: 'Photo Longitude' }),
    }),
  });

/** Runkeeper returns nothing of a new record but its address. */
export const created = () => out.object({ id: out.id('2000000104', 'Activity ID') });
