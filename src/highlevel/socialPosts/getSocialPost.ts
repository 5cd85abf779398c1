import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { postId, socialPost } from './schema.ts';

export const getSocialPost = read({
  key: 'get_social_post',
  noun: 'Social Post',
  label: 'Get Social Post',
  triggers: 'Triggers when the chosen social post changes, such as when it is published.',
  finds: 'Finds a social post by its ID.',
  docs: docs('social-planner', 'get-post'),
  scopes: ['socialplanner/post.readonly'],
  route: 'GET /social-media-posting/{locationId}/posts/{postId}',
  input: () => ({ postId: postId() }),
  result: 'results.post',
  news: { updated: 'updatedAt' },
  output: socialPost,
});
