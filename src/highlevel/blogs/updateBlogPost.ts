import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { blogId, blogPost, postFields, postId } from './schema.ts';

export const updateBlogPost = action({
  key: 'update_blog_post',
  noun: 'Blog Post',
  label: 'Update Blog Post',
  description: 'Changes a blog post. HighLevel takes the whole post anew, its content included.',
  notice:
    'HighLevel takes the whole post anew: fill in every required field, also those that stay the same. “Get Blog Posts” finds them all but the content.',
  docs: docs('blogs', 'update-blog-post'),
  scopes: ['blogs/post-update.write'],
  route: 'PUT /blogs/posts/{postId}',
  connection: ['locationId'],
  input: () => ({
    blogId: blogId(),
    postId: postId({ dependsOn: ['blogId'] }),
    ...postFields(),
  }),
  result: 'updatedBlogPost',
  output: blogPost,
});
