import { streak } from '../../workoutEvents/streak.ts';
import { trigger } from '../service.ts';
import { activityList, runkeeperWorkouts } from './activityList.ts';

export const runkeeperStreak = trigger({ ...activityList, ...streak(runkeeperWorkouts) });
