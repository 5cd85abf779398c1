import { streak } from '../../workoutEvents/streak.ts';
import { trigger } from '../service.ts';
import { activityList, newActivityBells, stravaWorkouts } from './activityList.ts';

export const stravaStreak = trigger({
  ...activityList,
  ...streak(stravaWorkouts),
  instant: newActivityBells,
});
