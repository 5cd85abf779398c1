import { out } from '../../core/output/output.ts';
import { activityId } from '../activities/schema.ts';
import { docs } from '../docs.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { action } from '../service.ts';
import { text } from './schema.ts';

export const createRunkeeperActivityComment = action({
  key: 'create_runkeeper_activity_comment',
  noun: 'Comment',
  label: 'Create Runkeeper Activity Comment',
  description: 'Adds a comment of the connected athlete to an activity.',
  docs: docs('comments'),
  scopes: BASIC,
  route: 'POST /fitnessActivities/{activityId}/comments',
  mediaType: { body: media('Comment') },
  input: () => ({ activityId: activityId(), comment: text() }),
  echo: { activityId: 'activityId', comment: 'comment' },
  output: () =>
    out.object({
      activityId: out.id('2000000103', 'Activity ID'),
      comment: out.text('Nice one'),
    }),
});
