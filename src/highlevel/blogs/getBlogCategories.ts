import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { out } from '../../core/output/output.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { subAccount } from '../locations/names.ts';
import { read } from '../service.ts';

export const getBlogCategories = read({
  key: 'get_blog_categories',
  noun: 'Blog Category',
  label: 'Get Blog Categories',
  triggers: 'Triggers when a blog category is added (or updated, if selected).',
  finds: 'Finds the categories of the sub-account’s blogs.',
  docs: docs('blogs', 'get-all-categories-by-location'),
  scopes: ['blogs/category.readonly'],
  route: 'GET /blogs/categories',
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  paging: byOffset({ offset: 'offset', size: 'limit', max: 50 }),
  news: { updated: 'updatedAt', unsorted: ['new', 'updated'] },
  result: 'categories[]',
  output: () =>
    out.object({
      id: out.id('659ecabc4a37969a2b7cc370', 'Category ID', { from: ['_id'] }),
      label: out.text('Running', { label: 'Name', from: ['name'] }),
      urlSlug: out.text('running', { label: 'URL Slug' }),
      canonicalLink: out.text('https://harborgym.example/category/running'),
      updatedAt: out.moment('2026-01-03T11:06:35.822Z'),
      ...subAccount(),
    }),
});
