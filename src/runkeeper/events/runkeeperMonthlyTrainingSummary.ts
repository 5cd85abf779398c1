import { trainingSummary } from '../../workoutEvents/trainingSummary.ts';
import { trigger } from '../service.ts';
import { activityList, runkeeperWorkouts } from './activityList.ts';

export const runkeeperMonthlyTrainingSummary = trigger({
  ...activityList,
  ...trainingSummary(runkeeperWorkouts, 'month'),
});
