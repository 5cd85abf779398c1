import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { blogId, postId, urlSlug } from './schema.ts';

export const checkBlogUrlSlug = read({
  key: 'check_blog_url_slug',
  noun: 'URL Slug',
  label: 'Check Blog URL Slug',
  triggers: 'Triggers when a blog post takes a URL slug, or when the slug becomes available.',
  finds: 'Finds out whether a URL slug is available for a blog post.',
  docs: docs('blogs', 'check-url-slug-exists'),
  scopes: ['blogs/check-slug.readonly'],
  route: 'GET /blogs/posts/url-slug-exists',
  connection: ['locationId'],
  input: () => ({
    urlSlug: urlSlug(),
    blogId: blogId({
      listOnly: true,
      alters: true,
      help: 'Fills the list of blog posts below, so choose it first. Not needed if you map the post.',
    }).optional(),
    postId: postId({
      dependsOn: ['blogId'],
      help: 'The post that you are about to update. It may keep its own slug.',
    }).optional(),
  }),
  result: '',
  derive: ({ exists }, { urlSlug: id }) => ({
    id,
    urlSlug: id,
    exists,
    available: exists === undefined ? null : !exists,
  }),
  output: () =>
    out.object({
      id: out.id('first-10k-in-six-weeks', 'Slug ID'),
      urlSlug: out.text('first-10k-in-six-weeks', { label: 'URL Slug' }),
      exists: out.yesNo(false, { label: 'Is Taken' }),
      available: out.yesNo(true, { label: 'Is Available' }),
    }),
});
