import { choice } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import { UNIT_SYSTEMS, type UnitSystem, unitSystem } from '../workouts/unitSystem.ts';

const unitsFor = (help: string) =>
  choice(UNIT_SYSTEMS, { label: 'Units', local: true, help }).optional();

/** In which units a step writes its texts. */
export const unitsOfTexts = (
  help = 'For distances in texts, such as the summary. Defaults to the athlete’s preference.',
) => unitsFor(help);

/** The same for a form with distances, which are read in these units. */
export const units = () =>
  unitsFor(
    'For texts and for distances in this form. Texts default to the athlete’s preference, distances to kilometers.',
  );

/** The units of a step's texts: those that the Zap chose, else those that the athlete prefers; null where nobody knows. */
export const unitsOf = (
  { units: chosen }: Raw = {},
  { units: preferred }: Raw = {},
): UnitSystem | null => unitSystem(chosen) ?? unitSystem(preferred);
