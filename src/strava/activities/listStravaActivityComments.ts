import { out } from '../../core/output/output.ts';
import { byCursor } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { fullName, personOutput } from './people.ts';
import { activityId } from './schema.ts';

export const listStravaActivityComments = read({
  key: 'list_strava_activity_comments',
  noun: 'Comment',
  label: 'List Strava Activity Comments',
  triggers: 'Triggers when someone comments on the chosen activity.',
  finds: 'Finds the comments on an activity. Authors have a first name and an initial only.',
  docs: docs('Activities', 'getCommentsByActivityId'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  route: 'GET /activities/{activityId}/comments',
  input: () => ({ activityId: activityId() }),
  paging: byCursor({ size: 'page_size', max: 200, cursor: { after_cursor: 'last.cursor' } }),
  // The order is not documented, so a new one may be on any page.
  news: { created: 'createdAt', only: 'new', unsorted: ['new'] },
  result: '[]',
  output: () =>
    out.object({
      id: out.id('2257523290', 'Comment ID'),
      activityId: out.id('16195505000', 'Activity ID', { from: ['activity_id'] }),
      text: out.text('Great job!', { label: 'Comment' }),
      ...personOutput(),
      reactionCount: out.integer(0, { label: 'Reactions', from: ['reaction_count'] }),
      createdAt: out.moment('2025-08-27T18:36:59Z', { from: ['created_at'] }),
    }),
  derive: fullName,
});
