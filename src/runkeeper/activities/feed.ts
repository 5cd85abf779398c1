import { feedOf } from '../feed.ts';

export const activityFeed = feedOf(
  '/fitnessActivities',
  'FitnessActivity',
  'fitness-activities#feed',
);
