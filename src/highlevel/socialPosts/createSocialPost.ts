import { list } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { userId } from '../users/schema.ts';
import { checkMedia } from './media.ts';
import { postBody } from './postBody.ts';
import { checkPost, postFields, postGroups } from './postFields.ts';
import { accountId, postType, socialPost } from './schema.ts';

export const createSocialPost = action({
  key: 'create_social_post',
  noun: 'Social Post',
  label: 'Create Social Post',
  description:
    'Adds a post to social accounts in the name of a user, published, scheduled or as a draft. Needs a text or media.',
  docs: docs('social-planner', 'create-post'),
  scopes: ['socialplanner/post.write'],
  route: 'POST /social-media-posting/{locationId}/posts',
  input: () => ({
    accountIds: list(accountId(), { label: 'Social Accounts', split: true }),
    userId: userId({ label: 'User' }),
    type: postType().default('post'),
    ...postFields(),
  }),
  groups: postGroups,
  oneOf: ['summary', 'media'],
  check: (values) => [...checkPost(values), ...checkMedia(values)],
  arrange: postBody,
  result: 'results.post',
  output: socialPost,
});
