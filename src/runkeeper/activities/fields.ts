import {
  choice,
  duration,
  integer,
  lineItems,
  longText,
  number,
  text,
} from '../../core/input/fields.ts';
import type { Raw } from '../../core/raw.ts';
import { AUDIENCE } from '../audience.ts';
import { localMoment } from '../localMoment.ts';
import { distanceUnit, metresOf } from '../units.ts';
import { typeOf } from './activityTypes.ts';

/** Of NewFitnessActivity and FitnessActivity: https://runkeeper.com/developer/healthgraph/fitness-activities#newly-completed-activities */
export const type = () =>
  text({
    label: 'Activity Type',
    dropdown: 'runkeeper_sport_dropdown',
    max: 100,
    help: 'Strava’s sports work, too. Any other sport is saved as “Other” with its own name.',
  });

export const start = () => localMoment('Start (Local Time)');

export const lasted = () => duration({ label: 'Duration (h:mm:ss)' });

/** Heading of the fields that few people fill in. */
export const detailsGroup = { details: 'More Details' };

export const activityFields = () => ({
  distance: number({ min: 0, at: 'total_distance' }).optional(),
  distanceUnit: distanceUnit(),
  notes: longText({
    help: 'Runkeeper has no titles, so results use the first line of the notes.',
  }).optional(),
  average_heart_rate: integer({
    group: 'details',
    label: 'Average Heart Rate (bpm)',
    min: 1,
    max: 300,
  }).optional(),
  total_calories: number({ group: 'details', label: 'Calories (kcal)', min: 0 }).optional(),
  equipment: choice(
    {
      None: 'None',
      Treadmill: 'Treadmill',
      'Stationary Bike': 'Stationary Bike',
      Elliptical: 'Elliptical',
      'Row Machine': 'Row Machine',
    },
    { group: 'details' },
  ).optional(),
});

export const share = () =>
  choice(AUDIENCE, {
    label: 'Share With',
    group: 'posting',
    help: 'Defaults to the Runkeeper user’s settings.',
  }).optional();

/** The course of an activity, as line items of an earlier step. */
export const course = () => ({
  heart_rate: lineItems(
    {
      rateSeconds: number({ label: 'Seconds from Start', min: 0 }),
      rate: integer({ label: 'Heart Rate (bpm)', min: 1, max: 300 }),
    },
    { label: 'Heart Rate Series', max: 20_000, group: 'recording' },
  ).optional(),
  path: lineItems(
    {
      pointSeconds: number({ label: 'Seconds from Start', min: 0 }),
      latitude: number({ min: -90, max: 90 }),
      longitude: number({ min: -180, max: 180 }),
      altitude: number({ label: 'Altitude (m)' }).optional(),
    },
    { label: 'Path', max: 20_000, group: 'recording' },
  ).optional(),
});

/** What is sent of an activity's fields: its type in Runkeeper's words, metres, points under their own names. */
export function arranged(values: Raw): Raw {
  const { type: sport, distance, distanceUnit: unit, heart_rate, path } = values;
  return {
    ...values,
    ...(sport !== undefined && typeOf(String(sport))),
    ...(distance !== undefined && { distance: metresOf(distance, unit) }),
    ...(heart_rate !== undefined && { heart_rate: heartRates(heart_rate as Raw[]) }),
    ...(path !== undefined && { path: points(path as Raw[]) }),
  };
}

/** A new activity without a course has a distance, be it zero. */
export const arrangedNew = (values: Raw): Raw =>
  arranged({ ...(!values.path && { distance: 0 }), ...values });

const heartRates = (rows: Raw[]) =>
  rows.map(({ rateSeconds, rate }) => ({ timestamp: rateSeconds, heart_rate: rate }));

const points = (rows: Raw[]) =>
  rows.map(({ pointSeconds, latitude, longitude, altitude = 0 }, index) => ({
    timestamp: pointSeconds,
    altitude,
    longitude,
    latitude,
    type: index === 0 ? 'start' : index === rows.length - 1 ? 'end' : 'gps',
  }));
