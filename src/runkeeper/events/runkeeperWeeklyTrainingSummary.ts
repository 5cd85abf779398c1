import { trainingSummary } from '../../workoutEvents/trainingSummary.ts';
import { trigger } from '../service.ts';
import { activityList, runkeeperWorkouts } from './activityList.ts';

export const runkeeperWeeklyTrainingSummary = trigger({
  ...activityList,
  ...trainingSummary(runkeeperWorkouts, 'week'),
});
