import { distanceMilestone } from '../../workoutEvents/distanceMilestone.ts';
import { trigger } from '../service.ts';
import { activityList, stravaWorkouts } from './activityList.ts';

export const stravaDistanceMilestone = trigger({
  ...activityList,
  ...distanceMilestone(stravaWorkouts),
});
