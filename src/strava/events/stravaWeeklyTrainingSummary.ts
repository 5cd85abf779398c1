import { trainingSummary } from '../../workoutEvents/trainingSummary.ts';
import { trigger } from '../service.ts';
import { activityList, stravaWorkouts } from './activityList.ts';

export const stravaWeeklyTrainingSummary = trigger({
  ...activityList,
  ...trainingSummary(stravaWorkouts, 'week'),
});
