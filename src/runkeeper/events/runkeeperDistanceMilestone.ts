import { distanceMilestone } from '../../workoutEvents/distanceMilestone.ts';
import { trigger } from '../service.ts';
import { activityList, runkeeperWorkouts } from './activityList.ts';

export const runkeeperDistanceMilestone = trigger({
  ...activityList,
  ...distanceMilestone(runkeeperWorkouts),
});
