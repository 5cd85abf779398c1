import type { Operation } from '../../core/operations/operation.ts';
import { createSocialPost } from './createSocialPost.ts';
import { deleteSocialPost } from './deleteSocialPost.ts';
import {
  socialAccountDropdown,
  socialCategoryDropdown,
  socialPostDropdown,
  socialTagDropdown,
} from './dropdowns.ts';
import { getSocialPost } from './getSocialPost.ts';
import { listSocialAccounts } from './listSocialAccounts.ts';
import { listSocialPosts } from './listSocialPosts.ts';
import { updateSocialPost } from './updateSocialPost.ts';

export const operations: readonly Operation[] = [
  ...listSocialPosts,
  ...getSocialPost,
  createSocialPost,
  updateSocialPost,
  deleteSocialPost,
  ...listSocialAccounts,
  socialAccountDropdown,
  socialPostDropdown,
  socialCategoryDropdown,
  socialTagDropdown,
];
