import { activityId } from '../activities/schema.ts';
import { docs } from '../docs.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { comment, commentsOf, forPeople } from './schema.ts';

export const listRunkeeperActivityComments = read({
  key: 'list_runkeeper_activity_comments',
  noun: 'Comment',
  label: 'List Runkeeper Activity Comments',
  triggers: 'Triggers when somebody comments on the chosen activity.',
  finds: 'Finds the comments on an activity.',
  docs: docs('comments'),
  scopes: READ,
  route: 'GET /fitnessActivities/{activityId}/comments',
  mediaType: { answer: media('CommentThread') },
  input: () => ({ activityId: activityId() }),
  result: 'comments[]',
  unfold: commentsOf,
  output: comment,
  derive: forPeople,
  news: { only: 'new' },
});
