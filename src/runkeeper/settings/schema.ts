import { choice, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Shape } from '../../core/shape.ts';
import { AUDIENCE } from '../audience.ts';
import { camelCase } from '../camelCase.ts';

const SHARED = {
  share_fitness_activities: 'Share Activities With',
  share_map: 'Share Maps With',
  share_background_activities: 'Share Background Activities With',
  share_sleep: 'Share Sleep With',
  share_nutrition: 'Share Nutrition With',
  share_weight: 'Share Weight With',
  share_general_measurements: 'Share General Measurements With',
  share_diabetes: 'Share Diabetes Measurements With',
};

const POSTED = {
  fitness_activity: 'Activities',
  live_fitness_activity: 'Live Activities',
  background_activity: 'Background Activities',
  sleep: 'Sleep',
  nutrition: 'Nutrition',
  weight: 'Weight',
  general_measurements: 'General Measurements',
  diabetes: 'Diabetes Measurements',
};

const NETWORKS = { facebook: 'Facebook', twitter: 'Twitter' };

const posts = Object.entries(POSTED).flatMap(([thing, name]) =>
  Object.entries(NETWORKS).map(
    ([network, where]) => [`post_${thing}_${network}`, `Post ${name} to ${where}`] as const,
  ),
);

const UNITS = {
  distance_units: { label: 'Distance Unit', choices: { km: 'Kilometers', mi: 'Miles' } },
  weight_units: { label: 'Weight Unit', choices: { kg: 'Kilograms', lbs: 'Pounds' } },
  first_day_of_week: {
    label: 'First Day of the Week',
    choices: { Sunday: 'Sunday', Monday: 'Monday' },
  },
};

/** Keys of the settings that apps may change. */
export const SETTINGS = [
  ...Object.keys(UNITS),
  ...Object.keys(SHARED),
  ...posts.map(([key]) => key),
];

export const GROUPS = { display: 'Display', sharing: 'Sharing', posting: 'Posting' };

/** The settings that apps may change: https://runkeeper.com/developer/healthgraph/settings */
export const settingsFields = (): Shape => ({
  ...Object.fromEntries(
    Object.entries(UNITS).map(([key, { label, choices }]) => [
      key,
      choice(choices as Record<string, string>, { label, group: 'display' }).optional(),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(SHARED).map(([key, label]) => [
      key,
      choice(AUDIENCE, { label, group: 'sharing' }).optional(),
    ]),
  ),
  ...Object.fromEntries(
    posts.map(([key, label]) => [key, yesNo({ label, group: 'posting' }).optional()]),
  ),
});

/** Distance and weight units are for display only: the API always speaks metres and kilograms. */
export const settings = () =>
  out.object({
    id: out.id('1234567890', 'Athlete ID'),
    distanceUnits: out.text('km', { label: 'Distance Unit', from: ['distance_units'] }),
    weightUnits: out.text('kg', { label: 'Weight Unit', from: ['weight_units'] }),
    firstDayOfWeek: out.text('Monday', {
      label: 'First Day of the Week',
      from: ['first_day_of_week'],
    }),
    ...Object.fromEntries(
      Object.entries(SHARED).map(([key, label]) => [
        camelCase(key),
        out.text('Street Team', { label, from: [key] }),
      ]),
    ),
    ...Object.fromEntries(
      posts.map(([key, label]) => [camelCase(key), out.yesNo(false, { label, from: [key] })]),
    ),
    facebookConnected: out.yesNo(false, { from: ['facebook_connected'] }),
    twitterConnected: out.yesNo(false, { from: ['twitter_connected'] }),
    foursquareConnected: out.yesNo(false, { from: ['foursquare_connected'] }),
  });
