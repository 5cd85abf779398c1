import { trainingSummary } from '../../workoutEvents/trainingSummary.ts';
import { trigger } from '../service.ts';
import { activityList, stravaWorkouts } from './activityList.ts';

export const stravaMonthlyTrainingSummary = trigger({
  ...activityList,
  ...trainingSummary(stravaWorkouts, 'month'),
});
