import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { fieldsOf } from '../measurements/quantities.ts';
import { kilogramsOf, poundsOf, weightUnit } from '../units.ts';

/** https://runkeeper.com/developer/healthgraph/weight-sets */
export const WEIGHT = {
  weight: { label: 'Weight', example: 70.4, unit: 'kg' },
  free_mass: { label: 'Fat-Free Mass', example: 58.1, unit: 'kg' },
  mass_weight: { label: 'Fat Mass', example: 12.3, unit: 'kg' },
  fat_percent: { label: 'Body Fat (%)', example: 17.5 },
  bmi: { label: 'Body Mass Index', example: 22.2 },
};

/** The values that are weights, in the unit that the step chooses. */
const MASSES = ['weight', 'free_mass', 'mass_weight'] as const;

export const weightFields = () => {
  const { fat_percent, bmi, ...masses } = fieldsOf(WEIGHT);
  return { ...masses, weightUnit: weightUnit(), fat_percent, bmi };
};

/** Converts to kilograms, the only unit that Runkeeper accepts. */
export const arranged = (values: Raw): Raw => ({
  ...values,
  ...Object.fromEntries(
    MASSES.filter((key) => values[key] !== undefined).map((key) => [
      key,
      kilogramsOf(values[key], values.weightUnit),
    ]),
  ),
});

/** https://runkeeper.com/developer/healthgraph/weight-sets#past */
export const weightValues = () => ({
  weightKg: out.number(70.4, { label: 'Weight (kg)', from: ['weight'] }),
  weightLb: out.number(155.2, { label: 'Weight (lb)' }),
  freeMassKg: out.number(58.1, { label: 'Fat-Free Mass (kg)', from: ['free_mass'] }),
  freeMassLb: out.number(128.1, { label: 'Fat-Free Mass (lb)' }),
  fatMassKg: out.number(12.3, { label: 'Fat Mass (kg)', from: ['mass_weight'] }),
  fatMassLb: out.number(27.1, { label: 'Fat Mass (lb)' }),
  fatPercent: out.number(17.5, { label: 'Body Fat (%)', from: ['fat_percent'] }),
  bmi: out.number(22.2, { label: 'Body Mass Index' }),
  height: out.number(1.78, { label: 'Height (as Sent by Runkeeper)' }),
});

/** The vendor's kilograms in pounds. */
export const forPeople = (raw: Raw): Raw => ({
  weightLb: poundsOf(raw.weight),
  freeMassLb: poundsOf(raw.free_mass),
  fatMassLb: poundsOf(raw.mass_weight),
});
