import { totalsMilestone } from '../../workoutEvents/totalsMilestone.ts';
import { trigger } from '../service.ts';
import { activityList, runkeeperWorkouts } from './activityList.ts';

export const runkeeperTotalsMilestone = trigger({
  ...activityList,
  ...totalsMilestone(runkeeperWorkouts),
});
