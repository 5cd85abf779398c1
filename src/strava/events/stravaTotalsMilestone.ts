import { totalsMilestone } from '../../workoutEvents/totalsMilestone.ts';
import { trigger } from '../service.ts';
import { activityList, newActivityBells, stravaWorkouts } from './activityList.ts';

export const stravaTotalsMilestone = trigger({
  ...activityList,
  ...totalsMilestone(stravaWorkouts),
  instant: newActivityBells,
});
