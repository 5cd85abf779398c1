import { readMoment, readSpelled } from '../core/dates.ts';
import { out } from '../core/output/output.ts';
import { numberOf, type Raw } from '../core/raw.ts';
import { localStart } from '../workouts/localTime.ts';

type Context = Record<string, string>;

/** The id of `/fitnessActivities/42`. A `uri` may be absolute, and older payloads call it `url`; it is never followed. */
export const idOf = (uri: unknown): string | null =>
  String(uri ?? '')
    .split(/[?#]/)[0]!
    .split('/')
    .filter(Boolean)
    .at(-1) ?? null;

/** The resources that a record's `nearest_…` links name, by the key of the result. */
const NEAREST = {
  activityId: ['fitness_activity', 'Nearest Activity ID'],
  strengthWorkoutId: ['strength_training_activity', 'Nearest Strength Workout ID'],
  backgroundActivityId: ['background_activity', 'Nearest Background Activity ID'],
  sleepId: ['sleep', 'Nearest Sleep ID'],
  nutritionId: ['nutrition', 'Nearest Nutrition ID'],
  weightId: ['weight', 'Nearest Weight Measurement ID'],
  generalMeasurementId: ['general_measurement', 'Nearest General Measurement ID'],
  diabetesMeasurementId: ['diabetes', 'Nearest Diabetes Measurement ID'],
} as const;

/** What every record of the Health Graph links to; a feed leaves it out. */
export const links = () => ({
  previousId: out.id('2000000102', 'Previous (Older) ID'),
  nextId: out.id('2000000104', 'Next (Newer) ID'),
  nearest: out.object(
    Object.fromEntries(
      Object.entries(NEAREST).map(([key, [, label]]) => [key, out.id('5000032', label)]),
    ),
  ),
});

/** Keys of the result that follow from other records: they differ when a neighbor comes or goes. */
export const LINKS: readonly string[] = ['previousId', 'nextId', 'nearest'];

/** Adds the ids of a record, of its user and of the records that it links to. */
export const identified = (raw: Raw, { userId }: Context = {}): Raw => ({
  ...raw,
  id: idOf(raw.uri ?? raw.url) ?? raw.id,
  athleteId: raw.userID ?? userId,
  previousId: idOf(raw.previous),
  nextId: idOf(raw.next),
  nearest: Object.fromEntries(
    Object.entries(NEAREST).map(([key, [name]]) => [key, idOf(raw[`nearest_${name}`])]),
  ),
});

/** Adds the user's id to a record that names no user: the connection knows whose it is. */
export const ofConnectedUser = (
  raw: Raw,
  _values?: unknown,
  _zone?: string,
  context?: Raw,
): Raw => ({ ...raw, id: context?.userId });

/** The wall time of a record, which Runkeeper spells without a zone; in any other form, its digits are those of the clock. */
export const clockOf = (value: unknown): string | null => readSpelled(value) ?? readMoment(value);

/** Wall time and, in seconds, the offset that only Runkeeper's own records have. */
export const startFacts = (raw: Raw) => {
  const hours = numberOf(raw.utc_offset);
  return {
    startLocal: clockOf(raw.start_time ?? raw.timestamp),
    ...(hours !== null && { utcOffset: hours * 3600 }),
  };
};

/** When a record was made, as its user would say it. */
export const localTimes = (raw: Raw) => {
  const { startLocal, localDate, localTime, weekday } = localStart(startFacts(raw));
  return { startLocal, localDate, localTime, weekday };
};
