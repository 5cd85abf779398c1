import { feedOf } from '../feed.ts';

export const strengthWorkoutFeed = feedOf(
  '/strengthTrainingActivities',
  'StrengthTrainingActivity',
  'strength-training#feed',
);
