import { distanceMilestone } from '../../workoutEvents/distanceMilestone.ts';
import { trigger } from '../service.ts';
import { activityList, newActivityBells, stravaWorkouts } from './activityList.ts';

export const stravaDistanceMilestone = trigger({
  ...activityList,
  ...distanceMilestone(stravaWorkouts),
  instant: newActivityBells,
});
