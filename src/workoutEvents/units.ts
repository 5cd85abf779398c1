import { choice } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import { UNIT_SYSTEMS, type UnitSystem, unitSystem } from '../workouts/unitSystem.ts';

/** In which units a step reads the distances of its form and writes its texts. */
export const units = () =>
  choice(UNIT_SYSTEMS, {
    label: 'Units',
    local: true,
    help: 'For texts and for distances in this form. Texts default to the athlete’s preference, distances to kilometers.',
  }).optional();

/** The units of a step's texts: those that the Zap chose, else those that the athlete prefers; null where nobody knows. */
export const unitsOf = (
  { units: chosen }: Raw = {},
  { units: preferred }: Raw = {},
): UnitSystem | null => unitSystem(chosen) ?? unitSystem(preferred);
