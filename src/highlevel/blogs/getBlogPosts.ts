import { text } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { blogId, blogPost, postStatus } from './schema.ts';

export const getBlogPosts = read({
  key: 'get_blog_posts',
  noun: 'Blog Post',
  label: 'Get Blog Posts',
  triggers: 'Triggers when a post is added to the chosen blog (or updated, if selected).',
  finds: 'Finds posts in a blog by words in the title and by status.',
  docs: docs('blogs', 'get-blog-post'),
  scopes: ['blogs/posts.readonly'],
  route: 'GET /blogs/posts/all',
  connection: ['locationId'],
  input: () => ({
    blogId: blogId(),
    status: postStatus({ help: 'Defaults to posts of every status.' }).optional(),
    searchTerm: text({ label: 'Search Text', help: 'Words in the post’s title.' }).optional(),
  }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 50 }),
  news: { created: 'publishedAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  result: 'blogs[]',
  output: blogPost,
});
