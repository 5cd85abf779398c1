import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { postId, socialPost } from './schema.ts';

export const deleteSocialPost = action({
  key: 'delete_social_post',
  noun: 'Social Post',
  label: 'Delete Social Post',
  description: 'Deletes a social post from the social planner.',
  docs: docs('social-planner', 'delete-post'),
  scopes: ['socialplanner/post.write'],
  route: 'DELETE /social-media-posting/{locationId}/posts/{postId}',
  input: () => ({ postId: postId() }),
  deletes: 'postId',
  of: socialPost,
});
