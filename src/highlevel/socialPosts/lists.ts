import { docs } from '../docs.ts';

/** The accounts of social networks that the sub-account has connected. */
export const socialAccountList = {
  docs: docs('social-planner', 'get-account'),
  scopes: ['socialplanner/account.readonly'],
  route: 'GET /social-media-posting/{locationId}/accounts',
  result: 'results.accounts[]',
} as const;

/** Posts of the social planner, in no order that HighLevel tells of. It takes the place of a page as a text. */
export const socialPostList = {
  docs: docs('social-planner', 'get-posts'),
  scopes: ['socialplanner/post.readonly'],
  route: 'POST /social-media-posting/{locationId}/posts/list',
  repeatable: true,
  fixed: { includeUsers: 'false' },
  paging: {
    max: 50,
    at: (page: number, size: number) => ({ skip: String(page * size), limit: String(size) }),
  },
  result: 'results.posts[]',
} as const;
