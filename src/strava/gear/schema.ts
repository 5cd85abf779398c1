import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { kilometres, miles, pounds } from '../../workouts/units.ts';

export const gearId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Gear',
    dropdown: 'strava_gear_dropdown',
    help: 'One of the athlete’s bikes or pairs of shoes.',
    ...options,
  });

/** Meanings of `frame_type` as other API clients know them; Strava's reference does not list them. */
const FRAMES: Record<number, string> = {
  1: 'Mountain Bike',
  2: 'Cross Bike',
  3: 'Road Bike',
  4: 'Time Trial Bike',
};

/** A bike or a pair of shoes: https://developers.strava.com/docs/reference/#api-models-DetailedGear */
export const gear = () =>
  out.object({
    id: out.id('g12345678', 'Gear ID'),
    name: out.text('Adidas Adizero SL2'),
    kind: out.text('Shoes'),
    nickname: out.text('Race day'),
    brand: out.text('Adidas', { from: ['brand_name'] }),
    model: out.text('Adizero SL2', { from: ['model_name'] }),
    frame: out.text('Road Bike', { label: 'Bike Frame' }),
    description: out.text('Everyday shoe'),
    distanceM: out.number(452834, { label: 'Distance (m)', from: ['distance'] }),
    distanceKm: out.number(452.83, { label: 'Distance (km)' }),
    distanceMiles: out.number(281.38, { label: 'Distance (mi)' }),
    notificationDistance: out.number(800, {
      label: 'Replacement Reminder Distance',
      from: ['notification_distance'],
    }),
    weightKg: out.number(9, { label: 'Bike Weight (kg)', from: ['weight'] }),
    weightLb: out.number(19.8, { label: 'Bike Weight (lb)' }),
    primary: out.yesNo(true, { label: 'Is the Default' }),
    retired: out.yesNo(false, { label: 'Is Retired' }),
    url: out.text('https://www.strava.com/settings/gear', { label: 'View on Strava' }),
  });

/** Adds people's units; the first letter of an id says whether it is a bike. */
export const gearForPeople = (raw: Raw): Raw => ({
  ...raw,
  kind: String(raw.id).startsWith('b') ? 'Bike' : 'Shoes',
  frame: FRAMES[numberOf(raw.frame_type) ?? -1] ?? null,
  distanceKm: kilometres(numberOf(raw.distance)),
  distanceMiles: miles(numberOf(raw.distance)),
  weightLb: pounds(numberOf(raw.weight)),
  url: 'https://www.strava.com/settings/gear',
});
