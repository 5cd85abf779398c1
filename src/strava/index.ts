import type { Operation } from '../core/operation.ts';
import { activityDropdown } from './activities/dropdowns.ts';
import { getStravaActivity } from './activities/getStravaActivity.ts';
import { newStravaActivity } from './activities/newStravaActivity.ts';
import { getStravaAthlete } from './athlete/getStravaAthlete.ts';
import { getStravaAthleteStats } from './athlete/getStravaAthleteStats.ts';

/** Strava's operations under headings of their own. */
export const stravaCategories: Record<string, readonly Operation[]> = {
  Activities: [newStravaActivity, ...getStravaActivity],
  Athlete: [...getStravaAthlete, ...getStravaAthleteStats],
};

export const stravaOperations: readonly Operation[] = [
  ...Object.values(stravaCategories).flat(),
  activityDropdown,
];
