import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { blogId, blogPost, postFields, postGroups } from './schema.ts';

export const createBlogPost = action({
  key: 'create_blog_post',
  noun: 'Blog Post',
  label: 'Create Blog Post',
  description:
    'Adds a post to a blog, as a draft, scheduled or published immediately. Needs an author, a category and a cover image.',
  docs: docs('blogs', 'create-blog-post'),
  scopes: ['blogs/post.write'],
  route: 'POST /blogs/posts',
  connection: ['locationId'],
  input: () => ({ blogId: blogId(), ...postFields() }),
  groups: postGroups,
  result: 'data',
  output: blogPost,
});
