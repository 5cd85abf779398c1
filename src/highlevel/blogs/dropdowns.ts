import { textOf } from '../../core/raw.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { withDetail } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { blogId } from './schema.ts';

export const blogDropdown = dropdown({
  key: 'blog_dropdown',
  noun: 'Blog',
  docs: docs('blogs', 'get-blogs'),
  scopes: ['blogs/list.readonly'],
  route: 'GET /blogs/site/all',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 50 }),
  result: 'data[]',
  option: ({ _id, name }) => ({ id: _id, label: name }),
});

export const blogPostDropdown = dropdown({
  key: 'blog_post_dropdown',
  noun: 'Blog Post',
  docs: docs('blogs', 'get-blog-post'),
  scopes: ['blogs/posts.readonly'],
  route: 'GET /blogs/posts/all',
  connection: ['locationId'],
  input: () => ({ blogId: blogId() }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 50 }),
  result: 'blogs[]',
  option: ({ _id, title, status }) => ({
    id: _id,
    label: withDetail(title, status !== 'PUBLISHED' && textOf(status)?.toLowerCase()),
  }),
});

export const blogAuthorDropdown = dropdown({
  key: 'blog_author_dropdown',
  noun: 'Blog Author',
  docs: docs('blogs', 'get-all-blog-authors-by-location'),
  scopes: ['blogs/author.readonly'],
  route: 'GET /blogs/authors',
  connection: ['locationId'],
  paging: byOffset({ offset: 'offset', size: 'limit', max: 50 }),
  result: 'authors[]',
  option: ({ _id, name }) => ({ id: _id, label: name }),
});

export const blogCategoryDropdown = dropdown({
  key: 'blog_category_dropdown',
  noun: 'Blog Category',
  docs: docs('blogs', 'get-all-categories-by-location'),
  scopes: ['blogs/category.readonly'],
  route: 'GET /blogs/categories',
  connection: ['locationId'],
  paging: byOffset({ offset: 'offset', size: 'limit', max: 50 }),
  result: 'categories[]',
  option: ({ _id, label, name }) => ({ id: _id, label: label ?? name }),
});
