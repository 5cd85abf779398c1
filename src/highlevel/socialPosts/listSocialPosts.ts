import { choice, dateTime, joined } from '../../core/input/fields.ts';
import { read } from '../service.ts';
import { socialPostList } from './lists.ts';
import { postRange } from './postRange.ts';
import { accountId, postType, socialPost } from './schema.ts';

export const listSocialPosts = read({
  ...socialPostList,
  key: 'list_social_posts',
  noun: 'Social Post',
  label: 'List Social Posts',
  triggers: 'Triggers when a post is added to the social planner (or updated, if selected).',
  finds: 'Finds posts of the social planner by status, social account, type and date.',
  input: () => ({
    type: choice(
      {
        all: 'All',
        recent: 'Recent',
        scheduled: 'Scheduled',
        draft: 'Draft',
        failed: 'Failed',
        in_review: 'In review',
        published: 'Published',
        in_progress: 'In progress',
        deleted: 'Deleted',
      },
      { label: 'Status', help: 'Only posts with this status. Defaults to all.' },
    ).optional(),
    accounts: joined(accountId(), { label: 'Social Accounts' }).optional(),
    postType: postType({ help: 'Only posts of this type. Defaults to all.' }).optional(),
  }),
  searchInput: () => ({
    fromDate: dateTime({ label: 'From Date', help: 'Defaults to 30 days ago.' }).optional(),
    toDate: dateTime({
      label: 'To Date',
      placeholder: '2026-03-31 18:00',
      notBefore: 'fromDate',
      help: 'Defaults to one year ahead.',
    }).optional(),
  }),
  windows: postRange,
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  output: socialPost,
});
