import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { blogId, postId, urlSlug } from './schema.ts';

export const checkBlogUrlSlug = read({
  key: 'check_blog_url_slug',
  noun: 'URL Slug',
  label: 'Check Blog URL Slug',
  triggers: 'Triggers when a URL slug is taken by a blog post or becomes free.',
  finds: 'Finds out whether a URL slug is free for a blog post. The answer is yes or no.',
  docs: docs('blogs', 'check-url-slug-exists'),
  scopes: ['blogs/check-slug.readonly'],
  route: 'GET /blogs/posts/url-slug-exists',
  connection: ['locationId'],
  input: () => ({
    urlSlug: urlSlug(),
    blogId: blogId({
      local: true,
      alters: true,
      help: 'Only to choose a blog post of it here.',
    }).optional(),
    postId: postId({
      dependsOn: ['blogId'],
      help: 'The post that may keep the slug, when you check before you change that post.',
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
      id: out.id('first-10k-in-six-weeks', 'ID'),
      urlSlug: out.text('first-10k-in-six-weeks', { label: 'URL Slug' }),
      exists: out.yesNo(false, { label: 'Is Taken' }),
      available: out.yesNo(true, { label: 'Is Available' }),
    }),
});
