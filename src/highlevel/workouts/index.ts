import type { Operation } from '../../core/operations/operation.ts';
import { enrichContactFromAthleteProfile } from './enrichContactFromAthleteProfile.ts';
import { forgetAthlete } from './forgetAthlete.ts';
import { linkAthleteToContact } from './linkAthleteToContact.ts';
import { logWorkoutToContact } from './logWorkoutToContact.ts';
import { scoreContactFromTraining } from './scoreContactFromTraining.ts';
import { updateContactSegments } from './updateContactSegments.ts';

export const operations: readonly Operation[] = [
  logWorkoutToContact,
  linkAthleteToContact,
  enrichContactFromAthleteProfile,
  updateContactSegments,
  scoreContactFromTraining,
  forgetAthlete,
];
