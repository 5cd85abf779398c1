import { choice, integer, lineItems, longText, number, text } from '../../core/input/fields.ts';
import type { Raw } from '../../core/raw.ts';
import { localMoment } from '../localMoment.ts';
import { kilogramsOf, weightUnit } from '../units.ts';
import { exerciseChoices, muscleChoices } from './exercises.ts';

export const start = () => localMoment('Start (Local Time)');

/** How the rows of exercises are read. */
export const ROWS =
  'Each row of Exercises holds a number of equal sets. Consecutive rows of the same exercise become one exercise with different sets, unless their notes or muscle groups differ.';

/** Of NewStrengthTrainingActivity: https://runkeeper.com/developer/healthgraph/strength-training#newly-completed-activities */
export const exercises = () =>
  lineItems({
    primary_type: choice(exerciseChoices, { label: 'Exercise' }),
    secondary_type: text({ label: 'Variation', max: 64 }).optional(),
    sets: integer({ label: 'Sets', min: 1, max: 50 }).optional(),
    repetitions: integer({ min: 0, max: 1000 }).optional(),
    weight: number({ min: 0, max: 2000 }).optional(),
    setNotes: text({ label: 'Set Notes' }).optional(),
    primary_muscle_group: choice(muscleChoices, { label: 'Muscle Group' }).optional(),
    secondary_muscle_group: choice(muscleChoices, {
      label: 'Secondary Muscle Group',
    }).optional(),
    routine: text({ max: 32 }).optional(),
    exerciseNotes: text({ label: 'Exercise Notes', max: 1024 }).optional(),
  });

export const workoutFields = () => ({
  weightUnit: weightUnit(),
  total_calories: number({ label: 'Calories (kcal)', min: 0 }).optional(),
  notes: longText({ max: 1024 }).optional(),
});

/** Turns rows of equal sets into the vendor's exercises with one entry a set. */
export function arranged(values: Raw): Raw {
  const rows = values.exercises as Raw[] | undefined;
  return rows ? { ...values, exercises: exercisesOf(rows, values.weightUnit) } : values;
}

const nameOf = ({ primary_type, secondary_type, routine }: Raw) =>
  JSON.stringify([primary_type, secondary_type, routine]);

/** Whether a row is of the exercise before: its name is the same, and what else it says is no different. */
const continues = (exercise: Raw, before: Raw) =>
  nameOf(exercise) === nameOf(before) &&
  Object.entries(exercise).every(([key, value]) => before[key] === value);

function exercisesOf(rows: Raw[], unit: unknown): Raw[] {
  const found: (Raw & { sets: Raw[] })[] = [];
  for (const row of rows) {
    const { sets, repetitions, weight, setNotes, exerciseNotes, ...rest } = row;
    const exercise = defined({ ...rest, notes: exerciseNotes });
    const one = defined({ weight: kilogramsOf(weight, unit), repetitions, notes: setNotes });
    const same = Array.from({ length: Number(sets ?? 1) }, () => one);
    const last = found.at(-1);
    if (last && continues(exercise, last)) {
      last.sets.push(...same);
    } else {
      found.push({ ...exercise, sets: same });
    }
  }
  return found;
}

const defined = (values: Raw): Raw =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
