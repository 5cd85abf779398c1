import { enrichContactFromAthleteProfile } from './enrichContactFromAthleteProfile.ts';
import { forgetAthlete } from './forgetAthlete.ts';
import { linkAthleteToContact } from './linkAthleteToContact.ts';
import { logWorkoutToContact } from './logWorkoutToContact.ts';
import { scoreContactFromTraining } from './scoreContactFromTraining.ts';
import { updateContactSegments } from './updateContactSegments.ts';

export const workouts = [
  logWorkoutToContact,
  linkAthleteToContact,
  enrichContactFromAthleteProfile,
  updateContactSegments,
  scoreContactFromTraining,
  forgetAthlete,
];
