import * as z from 'zod';
import { faults } from './fault.ts';
import { readSpelled } from './spelledDate.ts';
import type { Values } from './world.ts';

/** What each property of a body may be. */
export type Properties = Readonly<Record<string, z.ZodType>>;

const oneOf = (names: string) => z.enum(names.split(', '));
const upTo = (length: number) => z.string().max(length);

const time = z
  .string()
  .refine(
    (text) => readSpelled(text) !== undefined,
    'is not a date such as Sat, 1 Jan 2011 00:00:00',
  );

const audience = oneOf('Just Me, Street Team, Everyone');

const series = (value: string) =>
  z.array(z.strictObject({ timestamp: z.number(), [value]: z.number() }));

const path = z
  .array(
    z.strictObject({
      timestamp: z.number(),
      latitude: z.number(),
      longitude: z.number(),
      altitude: z.number().optional(),
      type: oneOf('start, end, gps, pause, resume, manual'),
    }),
  )
  .refine(({ length }) => length !== 1, 'has more than one point')
  .refine(
    (points) =>
      !points.some(({ type }, index) => type === 'pause' && points[index + 1]?.type === 'pause'),
    'has no two pauses in a row',
  );

const muscles = oneOf('Arms, Chest, Back, Shoulders, Abs, Legs');

const exercise = z.strictObject({
  primary_type: oneOf(
    'Barbell Curl, Dumbbell Curl, Barbell Tricep Press, Dumbbell Tricep Press, Overhead Press, Wrist Curl, Tricep Kickback, Bench Press, Cable Crossover, Dumbbell Fly, Incline Bench, Dips, Pushup, Pullup, Back Raise, Bent-Over Row, Seated Row, Chinup, Lat Pulldown, Seated Reverse Fly, Military Press, Upright Row, Front Raise, Side Lateral Raise, Snatch, Push Press, Shrug, Crunch Machine, Crunch, Ab Twist, Bicycle Kick, Hanging Leg Raise, Hanging Knee Raise, Reverse Crunch, V Up, Situp, Squat, Lunge, Dead Lift, Hamstring Curl, Good Morning, Clean, Leg Press, Leg Extension, Other',
  ),
  secondary_type: z.string().optional(),
  primary_muscle_group: muscles.optional(),
  secondary_muscle_group: muscles.optional(),
  routine: upTo(32).optional(),
  notes: upTo(1024).optional(),
  sets: z.array(
    z.strictObject({
      weight: z.number().optional(),
      repetitions: z.int().optional(),
      notes: z.string().optional(),
    }),
  ),
});

/** Where a new record is announced. */
export const POSTING = { post_to_facebook: z.boolean(), post_to_twitter: z.boolean() };

/** The types of activities are an open list: https://runkeeper.com/developer/healthgraph/fitness-activities#past */
export const ACTIVITY = {
  type: z.string().min(1),
  secondary_type: upTo(64),
  equipment: oneOf('None, Treadmill, Stationary Bike, Elliptical, Row Machine'),
  start_time: time,
  total_distance: z.number(),
  duration: z.number(),
  average_heart_rate: z.int(),
  heart_rate: series('heart_rate'),
  total_calories: z.number(),
  notes: z.string(),
  path,
};

/** Of a new activity alone. */
export const NEW_ACTIVITY = {
  detect_pauses: z.boolean(),
  distance: series('distance'),
  calories: series('calories'),
  share: audience,
};

/** https://runkeeper.com/developer/healthgraph/strength-training#past */
export const STRENGTH = {
  start_time: time,
  total_calories: z.number(),
  notes: upTo(1024),
  exercises: z.array(exercise),
};

export const TIMESTAMP = { timestamp: time };

/** The values of a measurement are numbers, but for the meal of what was eaten. */
export const measured = (names: readonly string[]): Properties =>
  Object.fromEntries(names.map((name) => [name, name === 'meal' ? z.string() : z.number()]));

/** The one part of a profile that may be changed: https://runkeeper.com/developer/healthgraph/profile */
export const PROFILE = {
  athlete_type: oneOf(
    'Athlete, Runner, Marathoner, Ultra Marathoner, Cyclist, Tri-Athlete, Walker, Hiker, Skier, Snowboarder, Skater, Swimmer, Rower',
  ),
};

const UNITS: Properties = {
  distance_units: oneOf('mi, km'),
  weight_units: oneOf('lbs, kg'),
  first_day_of_week: oneOf('Sunday, Monday'),
};

/** What a setting may be, by its name: https://runkeeper.com/developer/healthgraph/settings */
export const settings = (names: readonly string[]): Properties =>
  Object.fromEntries(
    names.map((name) => [
      name,
      UNITS[name] ?? (name.startsWith('share_') ? audience : z.boolean()),
    ]),
  );

const wording = ({ code, message }: z.core.$ZodIssue): string =>
  code === 'custom' ? message : `is not valid: ${message}`;

/** Refuses a body with a property that is not taken or a value that it may not have. */
export const check = (body: Values, properties: Properties): void => {
  for (const [key, value] of Object.entries(body)) {
    const property = properties[key];
    if (!property) throw faults.body(`Unexpected property ${key}.`);
    const [issue] = property.safeParse(value).error?.issues ?? [];
    if (issue) throw faults.body(`${[key, ...issue.path].join('.')} ${wording(issue)}.`);
  }
};
