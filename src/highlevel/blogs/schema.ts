import {
  choice,
  dateTime,
  type FieldOptions,
  list,
  longText,
  recordId,
  text,
  webAddress,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { postNames } from './names.ts';

/** A blog site of the sub-account. */
export const blogId = (options: FieldOptions = {}) =>
  recordId({ label: 'Blog', dropdown: 'blog_dropdown', ...options });

export const postId = (options: FieldOptions = {}) =>
  recordId({ label: 'Blog Post', dropdown: 'blog_post_dropdown', ...options });

export const postStatus = (options: FieldOptions = {}) =>
  choice(
    { DRAFT: 'Draft', PUBLISHED: 'Published', SCHEDULED: 'Scheduled', ARCHIVED: 'Archived' },
    { label: 'Status', ...options },
  );

export const urlSlug = (options: FieldOptions = {}) =>
  text({
    label: 'URL Slug',
    max: 255,
    placeholder: 'first-10k-in-six-weeks',
    help: 'The last part of the post’s URL, in lower case with hyphens.',
    ...options,
  });

/** Headings in the forms of a post. */
export const postGroups = { page: 'URL and Cover Image', more: 'More' };

/** HighLevel does not limit the length of a post or its parts; this limit keeps out text mapped by mistake. */
const LONGEST_POST = 1_000_000;

/** The fields of a post; HighLevel requires nearly all of them for every write: https://marketplace.gohighlevel.com/docs/ghl/blogs/create-blog-post */
export const postFields = () => ({
  title: text({ max: 500 }),
  rawHTML: longText({
    label: 'Content (HTML)',
    max: LONGEST_POST,
    placeholder: '<h1>First 10K in six weeks</h1><p>…</p>',
    help: 'The text of the post as HTML. Plain text appears without line breaks.',
  }),
  description: text({
    max: 5000,
    help: 'Short summary for lists of posts and search engines.',
  }),
  status: postStatus(),
  publishedAt: dateTime({
    label: 'Publish Date',
    help: 'When the post was or will be published, in your Zap’s time zone unless it has an offset.',
  }),
  author: recordId({ label: 'Author', dropdown: 'blog_author_dropdown' }),
  categories: list(recordId({ dropdown: 'blog_category_dropdown' }), {
    label: 'Categories',
    split: true,
  }),
  urlSlug: urlSlug({ group: 'page' }),
  imageUrl: webAddress({
    group: 'page',
    label: 'Cover Image URL',
    help: 'The public URL of an image.',
  }),
  imageAltText: text({
    label: 'Cover Image Description',
    group: 'page',
    max: 500,
    help: 'What the image shows, for people who cannot see it.',
  }),
  tags: list(text({ max: 255 }), { label: 'Tags', split: true, group: 'more' }).optional(),
  canonicalLink: webAddress({
    group: 'more',
    label: 'Canonical Link',
    help: 'The URL of the original, if the post first appeared elsewhere.',
  }).optional(),
});

/** Adds the number of words of the content, which version v3 of the API wants to be told. */
export const withWordCount = (values: Record<string, unknown>) => ({
  ...values,
  wordCount: String(values.rawHTML)
    .replace(/<[^<>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length,
});

/** A blog post, without its content, which no endpoint returns: https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blog-post */
export const blogPost = () =>
  out.object({
    id: out.id('66c381b38be80858b9af62b6', 'Blog Post ID', { from: ['_id'] }),
    title: out.text('First 10K in six weeks'),
    description: out.text('How Ada went from the couch to her first race.'),
    status: out.text('PUBLISHED'),
    archived: out.yesNo(false),
    urlSlug: out.text('first-10k-in-six-weeks', { label: 'URL Slug' }),
    canonicalLink: out.text('https://harborgym.example/post/first-10k-in-six-weeks'),
    author: out.id('659ec9634a3796e4e47cc360', 'Author ID'),
    categories: out.list(out.text('659ecabc4a37969a2b7cc370', { label: 'Category IDs' })),
    ...postNames(),
    tags: out.list(out.text('running')),
    imageUrl: out.text('https://harborgym.example/ada.jpg', { label: 'Cover Image (URL)' }),
    imageAltText: out.text('Ada at the finish', { label: 'Cover Image Description' }),
    publishedAt: out.moment('2026-03-01T09:00:00.000Z', { label: 'Publish Date' }),
    updatedAt: out.moment('2026-03-01T09:05:12.182Z'),
  });
