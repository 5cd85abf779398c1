import { activityUpdates } from './activityUpdates.ts';
import { coldMember } from './coldMember.ts';
import { contactReport } from './contactReport.ts';
import { contactWithActivities } from './contactWithActivities.ts';
import { leadScoring } from './leadScoring.ts';
import { milestones } from './milestones.ts';
import { paymentFailed } from './paymentFailed.ts';
import { profileEnrichment } from './profileEnrichment.ts';
import type { Recipe } from './recipe.ts';
import { reviewRequest } from './reviewRequest.ts';
import { runkeeperChanges } from './runkeeperChanges.ts';
import { runkeeperMilestones } from './runkeeperMilestones.ts';
import { runkeeperStreetTeam } from './runkeeperStreetTeam.ts';
import { segmentSync } from './segmentSync.ts';
import { severalAthletes } from './severalAthletes.ts';
import { trialNoShow } from './trialNoShow.ts';

/** In the order of the list; docs/recipes has a page for each. */
export const recipes: readonly Recipe[] = [
  activityUpdates,
  segmentSync,
  profileEnrichment,
  milestones,
  leadScoring,
  severalAthletes,
  contactWithActivities,
  trialNoShow,
  coldMember,
  reviewRequest,
  paymentFailed,
  contactReport,
  runkeeperChanges,
  runkeeperMilestones,
  runkeeperStreetTeam,
];
