import type { Operation } from '../../core/operations/operation.ts';
import { sportDropdown } from './dropdowns.ts';
import { enrichContactFromAthleteProfile } from './enrichContactFromAthleteProfile/form.ts';
import { forgetAthlete } from './forgetAthlete/form.ts';
import { linkAthleteToContact } from './linkAthleteToContact/form.ts';
import { logWorkoutToContact } from './logWorkoutToContact/form.ts';
import { scoreContactFromTraining } from './scoreContactFromTraining/form.ts';
import { updateContactSegments } from './updateContactSegments/form.ts';

export const operations: readonly Operation[] = [
  logWorkoutToContact,
  linkAthleteToContact,
  enrichContactFromAthleteProfile,
  updateContactSegments,
  scoreContactFromTraining,
  forgetAthlete,
  sportDropdown,
];
