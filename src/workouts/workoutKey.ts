import {
  instantSeconds,
  isoSeconds,
  localStart,
  type StartFacts,
  wallSeconds,
} from './localTime.ts';
import { type Measure, measure } from './units.ts';

/** The facts by which a workout is recognized; both services know them. */
export interface WorkoutIdentity extends StartFacts {
  /** Meters. */
  distance?: Measure;
  /** Seconds. */
  movingTime?: Measure;
  elapsedTime?: Measure;
}

/** Seconds that the starts of two recordings of one workout may be apart. */
export const START_TOLERANCE = 120;
const START_BUCKET = 1800;
const SHARE = 0.05;
const TIME_TOLERANCE = 60;
const DISTANCE_TOLERANCE = 100;
const BUCKET_RATIO = 3;

/**
 * A text that is equal for two recordings of one workout by one athlete: "20251019T1300-t7-d8".
 * Store it with the record, look it up before the next.
 *
 * Tolerance comes from rounding: the start to the nearest half hour of the wall clock (which
 * every service knows, unlike the offset), seconds and meters to the nearest power of 3, whose
 * edges (21 and 63 minutes; 3.8, 11.4 and 34 km) lie away from the race distances up to the
 * marathon. Coarse is enough, since one athlete rarely starts two alike in the same half hour
 * (intervals recorded one by one do share a key). But rounding has edges: a start
 * at 13:14:58 and one at 13:15:02 fall apart. For devices that differ by half a minute and
 * 2 % that is about one pair in twenty; where it must not happen, use `sameWorkout`.
 * A hidden start leaves the date. `null` when the start is unknown.
 */
export function workoutKey(workout: WorkoutIdentity): string | null {
  const start = wallSeconds(workout) ?? instantSeconds(workout);
  if (start === null) return null;
  const rounded = isoSeconds(Math.round(start / START_BUCKET) * START_BUCKET).replace(/[-:]/g, '');
  const when = localStart(workout).startTimeHidden ? rounded.slice(0, 8) : rounded.slice(0, 13);
  const time = measure(workout.movingTime) || measure(workout.elapsedTime);
  return `${when}-t${bucket(time)}-d${bucket(workout.distance)}`;
}

/**
 * Whether two recordings of one athlete are the same workout; the exact rule behind the key.
 * All of:
 * - the starts are at most 2 minutes apart, by wall clock or by instant (a device may have
 *   either wrong), and no further apart than half of the shorter one, so that intervals
 *   recorded one by one stay apart;
 * - a time of one (moving or elapsed: services differ in what they count) is within 5 % or
 *   one minute of a time of the other;
 * - the distances are within 5 % or 100 m, where both have one.
 *
 * Where one start time is hidden, the date has to be equal, and time and distance have to be
 * known and agree. Without a start, or with nothing but a start to compare, the answer is no.
 */
export function sameWorkout(a: WorkoutIdentity, b: WorkoutIdentity): boolean {
  const time = anyClose(times(a), times(b), TIME_TOLERANCE);
  const distance = anyClose(distances(a), distances(b), DISTANCE_TOLERANCE);
  if (time === false || distance === false) return false;
  const [startA, startB] = [localStart(a), localStart(b)];
  if (startA.startTimeHidden || startB.startTimeHidden)
    return startA.localDate === startB.localDate && time === true && distance === true;
  return (time ?? distance) === true && startsTogether(a, b);
}

/**
 * Whether two recordings that one service keeps of one athlete are the same workout, from two devices. As
 * `sameWorkout`, but both starts and times have to be known: a service tells two commutes of one
 * day, or two short classes in a row, apart by nothing else.
 */
export function sameRecordedTwice(a: WorkoutIdentity, b: WorkoutIdentity): boolean {
  const isKnown = (one: WorkoutIdentity) =>
    times(one).length > 0 && !localStart(one).startTimeHidden;
  return isKnown(a) && isKnown(b) && sameWorkout(a, b);
}

function startsTogether(a: WorkoutIdentity, b: WorkoutIdentity): boolean {
  const apart = Math.min(
    gap(wallSeconds(a), wallSeconds(b)),
    gap(instantSeconds(a), instantSeconds(b)),
  );
  return apart <= Math.min(START_TOLERANCE, ...[...times(a), ...times(b)].map((time) => time / 2));
}

const gap = (a: number | null, b: number | null): number =>
  a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(a - b);

const times = (workout: WorkoutIdentity): number[] =>
  known(workout.movingTime, workout.elapsedTime);
const distances = (workout: WorkoutIdentity): number[] => known(workout.distance);

/** What was measured and is not zero, which stands for "not recorded". */
const known = (...values: Measure[]): number[] => values.flatMap((value) => measure(value) || []);

/** Whether any pair agrees; `null` if there is no pair. */
function anyClose(as: number[], bs: number[], floor: number): boolean | null {
  if (!as.length || !bs.length) return null;
  return as.some((a) => bs.some((b) => Math.abs(a - b) <= Math.max(floor, SHARE * Math.max(a, b))));
}

/** Exponent of the nearest power; 0 for what was not recorded. */
function bucket(value: Measure): number {
  const size = measure(value);
  return size ? Math.max(1, Math.round(Math.log(size) / Math.log(BUCKET_RATIO))) : 0;
}
