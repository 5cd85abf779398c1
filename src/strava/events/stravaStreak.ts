import { streak } from '../../workoutEvents/streak.ts';
import { trigger } from '../service.ts';
import { activityList, stravaWorkouts } from './activityList.ts';

export const stravaStreak = trigger({ ...activityList, ...streak(stravaWorkouts) });
