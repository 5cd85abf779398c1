import type { Operation } from '../../core/operations/operation.ts';
import { checkBlogUrlSlug } from './checkBlogUrlSlug.ts';
import { createBlogPost } from './createBlogPost.ts';
import {
  blogAuthorDropdown,
  blogCategoryDropdown,
  blogDropdown,
  blogPostDropdown,
} from './dropdowns.ts';
import { getBlogAuthors } from './getBlogAuthors.ts';
import { getBlogCategories } from './getBlogCategories.ts';
import { getBlogPosts } from './getBlogPosts.ts';
import { getBlogsByLocation } from './getBlogsByLocation.ts';
import { updateBlogPost } from './updateBlogPost.ts';

export const operations: readonly Operation[] = [
  ...checkBlogUrlSlug,
  ...getBlogAuthors,
  ...getBlogCategories,
  ...getBlogPosts,
  ...getBlogsByLocation,
  createBlogPost,
  updateBlogPost,
  blogDropdown,
  blogPostDropdown,
  blogAuthorDropdown,
  blogCategoryDropdown,
];
