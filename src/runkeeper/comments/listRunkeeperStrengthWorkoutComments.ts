import { docs } from '../docs.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { workoutId } from '../strengthWorkouts/schema.ts';
import { comment, commentsOf, forPeople } from './schema.ts';

export const listRunkeeperStrengthWorkoutComments = read({
  key: 'list_runkeeper_strength_workout_comments',
  noun: 'Comment',
  label: 'List Runkeeper Strength Workout Comments',
  triggers: 'Triggers when somebody comments on the chosen strength workout.',
  finds: 'Finds the comments on a strength workout.',
  docs: docs('comments'),
  scopes: READ,
  route: 'GET /strengthTrainingActivities/{workoutId}/comments',
  mediaType: { answer: media('CommentThread') },
  input: () => ({ workoutId: workoutId() }),
  result: 'comments[]',
  unfold: commentsOf,
  output: comment,
  derive: forPeople,
  news: { only: 'new' },
});
