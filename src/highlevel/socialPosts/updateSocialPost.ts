import { list } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { userId } from '../users/schema.ts';
import { checkMedia } from './media.ts';
import { changedPostBody } from './postBody.ts';
import { checkPost, postFields, postGroups } from './postFields.ts';
import { accountId, postId, postType } from './schema.ts';

export const updateSocialPost = action({
  key: 'update_social_post',
  noun: 'Social Post',
  label: 'Update Social Post',
  description: 'Updates the text, media, accounts or date of a social post. Needs its type.',
  docs: docs('social-planner', 'edit-post'),
  scopes: ['socialplanner/post.write'],
  route: 'PUT /social-media-posting/{locationId}/posts/{postId}',
  input: () => ({
    postId: postId(),
    type: postType(),
    accountIds: list(accountId(), { label: 'Social Accounts', split: true }).optional(),
    userId: userId({ label: 'User' }).optional(),
    ...postFields(),
  }),
  groups: postGroups,
  check: (values) => [...checkPost(values), ...checkMedia(values)],
  arrange: changedPostBody,
  echo: { id: 'postId' },
  output: () =>
    out.object({
      id: out.id('61bb16833b3f2791f9715be2', 'Social Post ID'),
      message: out.text('Updated Post', { label: 'Response Message' }),
    }),
});
