import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { athleteName } from '../profile/names.ts';
import { identified, links, localTimes } from '../record.ts';
import { poundsOf } from '../units.ts';

export const workoutId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Strength Workout',
    dropdown: 'runkeeper_strength_workout_dropdown',
    ...options,
  });

/** A feed has only the start; the rest is null or empty then: https://runkeeper.com/developer/healthgraph/strength-training#past */
export const strengthWorkout = () =>
  out.object({
    id: out.id('3000001', 'Strength Workout ID'),
    athleteId: out.id('1234567890', 'Athlete ID'),
    athleteName: athleteName(),
    startLocal: out.wallTime('2026-10-12T18:00:00', { label: 'Start (Local Date and Time)' }),
    localDate: out.text('2026-10-12'),
    localTime: out.text('18:00'),
    weekday: out.text('Monday'),
    calories: out.number(320, { label: 'Calories (kcal)', from: ['total_calories'] }),
    notes: out.text('Push day'),
    exerciseCount: out.integer(1),
    setCount: out.integer(2),
    volumeKg: out.number(900, { label: 'Total Volume (kg)' }),
    volumeLb: out.number(1984.2, { label: 'Total Volume (lb)' }),
    exercises: out.list(
      out.object({
        name: out.text('Bench Press', { label: 'Exercise', from: ['primary_type'] }),
        variation: out.text('Close grip', { from: ['secondary_type'] }),
        muscleGroup: out.text('Chest', { from: ['primary_muscle_group'] }),
        secondMuscleGroup: out.text('Arms', { from: ['secondary_muscle_group'] }),
        routine: out.text('Push day'),
        notes: out.text('Felt good', { label: 'Exercise Notes' }),
        sets: out.list(
          out.object({
            weightKg: out.number(60, { label: 'Weight (kg)', from: ['weight'] }),
            weightLb: out.number(132.3, { label: 'Weight (lb)' }),
            repetitions: out.integer(8),
            notes: out.text('warm-up', { label: 'Set Notes' }),
          }),
        ),
      }),
    ),
    source: out.text('RunKeeper', { label: 'Saved By (App)' }),
    ...links(),
    uri: out.text('/strengthTrainingActivities/3000001', { label: 'API Path' }),
  });

export const created = () => out.object({ id: out.id('3000002', 'Strength Workout ID') });

const listOf = (value: unknown) => (Array.isArray(value) ? (value as Raw[]) : []);

/** Adds ids, local time, pounds and totals to a strength workout. */
export function forPeople(raw: Raw, _values?: unknown, _zone?: string, context?: Raw): Raw {
  const isFull = Array.isArray(raw.exercises);
  const exercises = listOf(raw.exercises).map((exercise) => ({
    ...exercise,
    sets: listOf(exercise.sets).map((set) => ({ ...set, weightLb: poundsOf(set.weight) })),
  }));
  const sets = exercises.flatMap((exercise) => exercise.sets as Raw[]);
  const volume = sets.reduce(
    (sum, set) => sum + (numberOf(set.weight) ?? 0) * (numberOf(set.repetitions) ?? 0),
    0,
  );
  return {
    ...identified(raw, context as Record<string, string>),
    ...localTimes(raw),
    exercises,
    ...(isFull && {
      exerciseCount: exercises.length,
      setCount: sets.length,
      volumeKg: volume,
      volumeLb: poundsOf(volume),
    }),
  };
}
