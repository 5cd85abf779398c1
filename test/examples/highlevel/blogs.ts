import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';
const blogId = '66f429b8afdce84227a4610d';

const kept = {
  categories: ['659ecabc4a37969a2b7cc370', '6683abde331c041f32c07aee'],
  tags: ['Apple', 'Banana'],
  archived: false,
  title: 'Banana is good source of energy',
  description: 'Description',
  imageUrl:
    'https://storage.googleapis.com/ghl-test/fACm0Ojm5oC70G3DcFmE/media/66b5aa3b1745b2713a8d033f.jpeg',
  status: 'PUBLISHED',
  imageAltText: 'alt',
  urlSlug: 'banana-good-energy',
  canonicalLink: 'https://blog.chatgpts.agency/post/test-8384',
  author: '659ec9634a3796e4e47cc360',
  publishedAt: '2024-08-19T17:14:57.000Z',
  updatedAt: '2024-08-19T17:32:36.182Z',
};
const raw = { _id: '66c381b38be80858b9af62b6', ...kept };
const post = { id: '66c381b38be80858b9af62b6', ...kept };

const written = {
  title: 'Your blog title',
  blogId,
  imageUrl: 'https://storage.googleapis.com/ghl-test/image.jpeg',
  description: 'A short description',
  rawHTML: '<h1>Your blog content</h1>\n<p>Dear {{contact.first_name}}</p>',
  imageAltText: 'Alt text for your blog image',
  author: '6683abde331c041f32c07aea',
  urlSlug: 'any-blog-post-url',
  canonicalLink: 'https://tryghl.blog/post/testing-unsplash',
  categories: ['9c48df2694a849b6089f9d0d3513efe', '6683abde331c041f32c07aee'],
  tags: ['blog', 'seo'],
};

const page = (size: string, skip = '0') => ({ locationId, limit: size, offset: skip });

/** A list whose order is not documented: the search reads a page, the trigger all of them. */
const list = (
  operation: string,
  scope: string,
  request: string,
  place: 'offset' | 'skip',
  answer: Record<string, unknown[]>,
  result: Record<string, unknown>[],
): Example[] => {
  const first = {
    request,
    query: { locationId, limit: '50', [place]: '0' },
    headers,
    answer,
  };
  const last = {
    request,
    query: { locationId, limit: '50', [place]: '50' },
    headers,
    answer: Object.fromEntries(Object.keys(answer).map((key) => [key, []])),
  };
  return [
    { operation, scopes: [scope], kind: 'search', input: {}, exchanges: [first], result },
    { operation, scopes: [scope], kind: 'trigger', input: {}, exchanges: [first, last], result },
  ];
};

const author = {
  name: 'HighLevel',
  locationId: 'lMOzIQZne5m6zQ528sT6',
  updatedAt: '2025-01-03T11:06:35.822Z',
  canonicalLink: 'https://tryghl.blog/post/technology',
};
const category = {
  label: 'HighLevel',
  locationId: 'lMOzIQZne5m6zQ528sT6',
  updatedAt: '2025-01-03T11:06:35.822Z',
  canonicalLink: 'https://tryghl.blog/doc/category/agency-growth',
  urlSlug: 'agency-growth',
};

/** https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blog-post and its neighbors */
export const blogExamples: Example[] = [
  {
    operation: 'check_blog_url_slug',
    scopes: ['blogs/check-slug.readonly'],
    input: { urlSlug: 'any-blog-post-url', blogId, postId: '66f429b8afdce84227a4610d' },
    exchanges: [
      {
        request: 'GET /blogs/posts/url-slug-exists',
        query: { locationId, urlSlug: 'any-blog-post-url', postId: '66f429b8afdce84227a4610d' },
        headers,
        answer: { exists: true },
      },
    ],
    result: [{ id: 'any-blog-post-url', exists: true, available: false }],
  },
  {
    operation: 'check_blog_url_slug',
    scopes: ['blogs/check-slug.readonly'],
    input: { urlSlug: 'free-slug' },
    exchanges: [
      {
        request: 'GET /blogs/posts/url-slug-exists',
        query: { locationId, urlSlug: 'free-slug' },
        headers,
        answer: { exists: false },
      },
    ],
    result: [{ urlSlug: 'free-slug', exists: false, available: true }],
  },
  ...list(
    'get_blog_authors',
    'blogs/author.readonly',
    'GET /blogs/authors',
    'offset',
    { authors: [{ _id: 'lMOzIQZne5m6zQ528sT6', ...author }] },
    [{ id: 'lMOzIQZne5m6zQ528sT6', ...author }],
  ),
  ...list(
    'get_blog_categories',
    'blogs/category.readonly',
    'GET /blogs/categories',
    'offset',
    { categories: [{ _id: 'lMOzIQZne5m6zQ528sT6', ...category }] },
    [{ id: 'lMOzIQZne5m6zQ528sT6', ...category }],
  ),
  ...list(
    'get_blogs_by_location',
    'blogs/list.readonly',
    'GET /blogs/site/all',
    'skip',
    { data: [{ _id: 'lMOzIQZne5m6zQ528sT6', name: 'My blog' }] },
    [{ id: 'lMOzIQZne5m6zQ528sT6', name: 'My blog' }],
  ),
  {
    operation: 'get_blog_posts',
    scopes: ['blogs/posts.readonly'],
    kind: 'search',
    input: { blogId, status: 'Published', searchTerm: 'ai news' },
    exchanges: [
      {
        request: 'GET /blogs/posts/all',
        query: { ...page('50'), blogId, status: 'PUBLISHED', searchTerm: 'ai news' },
        headers,
        answer: { blogs: [raw] },
      },
    ],
    result: [post],
  },
  {
    operation: 'get_blog_posts',
    scopes: ['blogs/posts.readonly'],
    kind: 'trigger',
    input: { blogId, trigger_on: 'updated' },
    exchanges: [
      {
        request: 'GET /blogs/posts/all',
        query: { ...page('50'), blogId },
        headers,
        answer: { blogs: [raw] },
      },
      {
        request: 'GET /blogs/posts/all',
        query: { ...page('50', '50'), blogId },
        headers,
        answer: { blogs: [] },
      },
    ],
    result: [{ ...post, revision: '2024-08-19T17:32:36.182Z' }],
  },
  {
    operation: 'create_blog_post',
    scopes: ['blogs/post.write'],
    input: { ...written, status: 'Scheduled', publishedAt: '2025-02-05T18:30:47.000Z' },
    exchanges: [
      {
        request: 'POST /blogs/posts',
        headers,
        body: {
          locationId,
          ...written,
          status: 'SCHEDULED',
          publishedAt: '2025-02-05T18:30:47Z',
        },
        answer: { data: raw },
      },
    ],
    result: post,
  },
  {
    operation: 'update_blog_post',
    scopes: ['blogs/post-update.write'],
    input: {
      ...written,
      postId: '66c381b38be80858b9af62b6',
      status: 'PUBLISHED',
      publishedAt: '2025-02-05T18:30:47.000Z',
    },
    exchanges: [
      {
        request: 'PUT /blogs/posts/66c381b38be80858b9af62b6',
        headers,
        body: {
          locationId,
          ...written,
          status: 'PUBLISHED',
          publishedAt: '2025-02-05T18:30:47Z',
        },
        answer: { updatedBlogPost: raw },
      },
    ],
    result: post,
  },
];
