import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { blogId, blogPost, postFields, postGroups, postId, withWordCount } from './schema.ts';

export const updateBlogPost = action({
  key: 'update_blog_post',
  noun: 'Blog Post',
  label: 'Update Blog Post',
  description:
    'Updates a blog post. Replaces the whole post, so fill in its blog, author, categories, content and cover image, too.',
  notice:
    'HighLevel replaces the whole post: fill in every required field, even those that stay the same. “Get Blog Posts” finds all of them except the content.',
  docs: docs('blogs', 'update-blog-post'),
  scopes: ['blogs/post-update.write'],
  route: 'PUT /blogs/posts/{postId}',
  versions: { v3: { arrange: withWordCount } },
  connection: ['locationId'],
  input: () => ({
    blogId: blogId(),
    postId: postId({ dependsOn: ['blogId'] }),
    ...postFields(),
  }),
  groups: postGroups,
  result: 'updatedBlogPost',
  output: blogPost,
});
