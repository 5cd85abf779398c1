import type { Operation } from '../../core/operations/operation.ts';
import { thread } from './thread.ts';

export const operations: readonly Operation[] = [
  ...thread({
    path: '/fitnessActivities',
    noun: ['an', 'Activity'],
    keys: {
      id: 'activityId',
      list: 'list_runkeeper_activity_comments',
      create: 'create_runkeeper_activity_comment',
    },
    dropdown: 'runkeeper_activity_dropdown',
  }),
  ...thread({
    path: '/strengthTrainingActivities',
    noun: ['a', 'Strength Workout'],
    keys: {
      id: 'workoutId',
      list: 'list_runkeeper_strength_workout_comments',
      create: 'create_runkeeper_strength_workout_comment',
    },
    dropdown: 'runkeeper_strength_workout_dropdown',
  }),
];
