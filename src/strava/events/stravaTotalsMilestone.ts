import { totalsMilestone } from '../../workoutEvents/totalsMilestone.ts';
import { trigger } from '../service.ts';
import { activityList, stravaWorkouts } from './activityList.ts';

export const stravaTotalsMilestone = trigger({
  ...activityList,
  ...totalsMilestone(stravaWorkouts),
});
