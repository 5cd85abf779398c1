import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { out } from '../../core/output/output.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { subAccount } from '../locations/names.ts';
import { read } from '../service.ts';

export const getBlogAuthors = read({
  key: 'get_blog_authors',
  noun: 'Blog Author',
  label: 'Get Blog Authors',
  triggers: 'Triggers when a blog author is added (or updated, if selected).',
  finds: 'Finds the authors of the sub-account’s blogs.',
  docs: docs('blogs', 'get-all-blog-authors-by-location'),
  scopes: ['blogs/author.readonly'],
  route: 'GET /blogs/authors',
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  paging: byOffset({ offset: 'offset', size: 'limit', max: 50 }),
  news: { updated: 'updatedAt', unsorted: ['new', 'updated'] },
  result: 'authors[]',
  output: () =>
    out.object({
      id: out.id('659ec9634a3796e4e47cc360', 'Author ID', { from: ['_id'] }),
      name: out.text('Sam Rivera'),
      canonicalLink: out.text('https://harborgym.example/author/sam-rivera'),
      updatedAt: out.moment('2026-01-03T11:06:35.822Z'),
      ...subAccount(),
    }),
});
