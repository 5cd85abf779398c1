import { textOf } from '../../core/raw.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { withDetail } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { socialAccountList, socialPostList } from './lists.ts';
import { postRange } from './postRange.ts';

/** "Harbor Gym (facebook)" */
export const socialAccountDropdown = dropdown({
  ...socialAccountList,
  key: 'social_account_dropdown',
  noun: 'Social Account',
  option: ({ id, name, platform }) => ({ id, label: withDetail(name, platform) }),
});

const SHOWN = 60;

/** "Doors open on Saturday at nine. (scheduled)" */
export const socialPostDropdown = dropdown({
  ...socialPostList,
  key: 'social_post_dropdown',
  noun: 'Social Post',
  windows: postRange,
  option: ({ _id, summary, status }) => ({
    id: _id,
    label: withDetail(textOf(summary)?.slice(0, SHOWN) || _id, status),
  }),
});

export const socialCategoryDropdown = dropdown({
  key: 'social_category_dropdown',
  noun: 'Post Category',
  docs: docs('social-planner', 'get-categories-location-id'),
  scopes: ['socialplanner/category.readonly'],
  route: 'GET /social-media-posting/{locationId}/categories',
  paging: byOffset({ offset: 'skip', size: 'limit', max: 50 }),
  result: 'results.categories[]',
  option: ({ _id, name }) => ({ id: _id, label: name }),
});

export const socialTagDropdown = dropdown({
  key: 'social_tag_dropdown',
  noun: 'Post Tag',
  docs: docs('social-planner', 'get-tags-location-id'),
  scopes: ['socialplanner/tag.readonly'],
  route: 'GET /social-media-posting/{locationId}/tags',
  paging: byOffset({ offset: 'skip', size: 'limit', max: 50 }),
  result: 'results.tags[]',
  option: ({ _id, tag }) => ({ id: _id, label: tag }),
});
