import { choice } from '../core/input/fields.ts';
import { numberOf } from '../core/raw.ts';
import { METRES_PER_MILE } from '../workouts/units.ts';

const METRES = { km: 1000, mi: METRES_PER_MILE, m: 1 } as const;
const KILOGRAMS_PER_POUND = 0.453_592_37;

export const distanceUnit = () =>
  choice(
    { km: 'Kilometers', mi: 'Miles', m: 'Meters' },
    { label: 'Distance Unit', local: true, help: 'Defaults to kilometers.' },
  ).optional();

export const weightUnit = () =>
  choice(
    { kg: 'Kilograms', lb: 'Pounds' },
    { label: 'Weight Unit', local: true, help: 'Defaults to kilograms.' },
  ).optional();

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

export const metresOf = (distance: unknown, unit: unknown): number | undefined => {
  const number = numberOf(distance);
  return number === null
    ? undefined
    : rounded(number * METRES[(unit ?? 'km') as keyof typeof METRES], 2);
};

export const kilogramsOf = (weight: unknown, unit: unknown): number | undefined => {
  const number = numberOf(weight);
  return number === null
    ? undefined
    : rounded(unit === 'lb' ? number * KILOGRAMS_PER_POUND : number, 3);
};

export const poundsOf = (kilograms: unknown): number | null => {
  const number = numberOf(kilograms);
  return number === null ? null : rounded(number / KILOGRAMS_PER_POUND, 1);
};
