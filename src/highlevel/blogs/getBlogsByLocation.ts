import { text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';

export const getBlogsByLocation = read({
  key: 'get_blogs_by_location',
  noun: 'Blog',
  label: 'Get Blogs by Location',
  triggers: 'Triggers when a blog is added to the sub-account (or renamed, if selected).',
  finds: 'Finds the blogs of the sub-account by name.',
  docs: docs('blogs', 'get-blogs'),
  scopes: ['blogs/list.readonly'],
  route: 'GET /blogs/site/all',
  connection: ['locationId'],
  input: () => ({
    searchTerm: text({
      label: 'Search Text',
      help: 'Words in the blog’s name. Defaults to all blogs.',
    }).optional(),
  }),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 50 }),
  news: { unsorted: ['new', 'updated'] },
  result: 'data[]',
  output: () =>
    out.object({
      id: out.id('66f429b8afdce84227a4610d', 'Blog ID', { from: ['_id'] }),
      name: out.text('Harbor Gym Journal'),
    }),
});
