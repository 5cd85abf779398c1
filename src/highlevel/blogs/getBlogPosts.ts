import { text } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { blogId, blogPost, postStatus } from './schema.ts';

export const getBlogPosts = read({
  key: 'get_blog_posts',
  noun: 'Blog Post',
  label: 'Get Blog Posts',
  triggers: 'Triggers when a post of the chosen blog is added or, if you choose so, changed.',
  finds: 'Finds posts of a blog by words of their titles and by status.',
  docs: docs('blogs', 'get-blog-post'),
  scopes: ['blogs/posts.readonly'],
  route: 'GET /blogs/posts/all',
  connection: ['locationId'],
  input: () => ({
    blogId: blogId(),
    status: postStatus({ help: 'Posts of every status when left empty.' }).optional(),
    searchTerm: text({ label: 'Search Text', help: 'Words of the post’s title.' }).optional(),
  }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 50 }),
  news: { created: 'publishedAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  result: 'blogs[]',
  output: blogPost,
});
