import { numberOf, type Raw } from '../../core/raw.ts';
import { unitsOf } from '../../workoutEvents/units.ts';
import { describeWorkout } from '../../workouts/describeWorkout.ts';
import type { WorkoutFacts } from '../../workouts/workout.ts';
import { identified, startFacts } from '../record.ts';

/** Runkeeper has no title; apps write one as the first line of the notes. */
export const titleOf = (notes: unknown): string | null =>
  String(notes ?? '')
    .trim()
    .split('\n')[0]! || null;

const highest = (series: unknown): number | null => {
  const rates = ((series ?? []) as Raw[]).flatMap((point) => numberOf(point.heart_rate) ?? []);
  return rates.length > 0 ? Math.max(...rates) : null;
};

const withoutPlace = (photos: unknown): Raw[] =>
  ((photos ?? []) as Raw[]).map(({ latitude, longitude, ...photo }) => photo);

/** Seconds to the last point of the path, pauses included. */
const elapsedOf = (path: unknown): number | null =>
  numberOf(((path ?? []) as Raw[]).at(-1)?.timestamp);

/** An activity's facts in the words that all services share. Coordinates are not among them. */
export function factsOfActivity(raw: Raw): WorkoutFacts {
  return {
    ...startFacts(raw),
    sport: raw.type,
    name: titleOf(raw.notes) ?? raw.secondary_type,
    description: raw.notes,
    distance: numberOf(raw.total_distance),
    movingTime: numberOf(raw.duration),
    elapsedTime: elapsedOf(raw.path),
    elevationGain: numberOf(raw.climb),
    averageHeartRate: numberOf(raw.average_heart_rate),
    maxHeartRate: highest(raw.heart_rate),
    calories: numberOf(raw.total_calories),
    service: 'Runkeeper',
    url: raw.activity,
  } as WorkoutFacts;
}

/** Whether an activity was typed in on the website instead of recorded. */
export const isManual = ({ entry_mode }: Raw): boolean => /^web$/i.test(String(entry_mode));

/** The instant of a start whose offset is known, in UTC. */
const instantOf = (startLocal: string | null): string | null =>
  startLocal && /(Z|[+-]\d{2}:\d{2})$/.test(startLocal)
    ? new Date(startLocal).toISOString().replace('.000Z', 'Z')
    : null;

/** Adds people's units and texts to an activity of a feed, a summary or a detail. */
export function forPeople(raw: Raw, values?: Raw, _zone?: string, context?: Raw): Raw {
  const workout = describeWorkout(factsOfActivity(raw), unitsOf(values, context));
  return {
    ...identified(raw, context as Record<string, string>),
    ...workout,
    startDate: instantOf(workout.startLocal),
    manual: raw.entry_mode === undefined ? null : isManual(raw),
    private: raw.share === undefined ? null : raw.share === 'Just Me',
  };
}

type Switches = { includePath?: boolean | undefined; includeSeries?: boolean | undefined };

/** A detail with the parts that the step asks for. */
export function detailForPeople(raw: Raw, values: Raw, zone?: string, context?: Raw): Raw {
  const { includePath, includeSeries } = values as Switches;
  return {
    ...forPeople(raw, values, zone, context),
    // Where somebody trains and how it went second by second is only for who asks for it.
    path: includePath ? raw.path : [],
    photos: includePath ? raw.images : withoutPlace(raw.images),
    ...(includeSeries && {
      heartRates: raw.heart_rate,
      distances: raw.distance,
      caloriesBurned: raw.calories,
    }),
  };
}
