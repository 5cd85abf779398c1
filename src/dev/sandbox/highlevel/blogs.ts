import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { skipped } from './pages.ts';
import { badRequest, notFound, unprocessable } from './refusal.ts';
import type { BlogPost } from './world.ts';

const version = '2021-07-28';
const statuses = ['DRAFT', 'PUBLISHED', 'SCHEDULED', 'ARCHIVED'] as const;

const writtenPost = z.strictObject({
  title: z.string().min(1),
  locationId: z.string(),
  blogId: z.string(),
  imageUrl: z.string(),
  description: z.string(),
  rawHTML: z.string(),
  status: z.enum(statuses),
  imageAltText: z.string(),
  categories: z.array(z.string()),
  tags: z.array(z.string()).optional(),
  author: z.string(),
  urlSlug: z.string().min(1),
  canonicalLink: z.string().optional(),
  publishedAt: z.iso.datetime({ offset: true, error: 'must be a valid ISO 8601 date string' }),
});
type WrittenPost = z.output<typeof writtenPost>;

const mentions = (text: string, { query }: Call): boolean =>
  text.toLowerCase().includes((query.searchTerm ?? '').toLowerCase());

const isTaken = (
  { state }: Call,
  place: { locationId: string; urlSlug: string; except?: string | undefined },
): boolean =>
  state.blogPosts.some(
    ({ _id, locationId, urlSlug }) =>
      locationId === place.locationId && urlSlug === place.urlSlug && _id !== place.except,
  );

/** Everything that a post names has to be there, and its slug has to be free. */
const checkPost = (call: Call<string, WrittenPost>, except?: string) => {
  const { state, body } = call;
  if (!state.blogs.some(({ _id }) => _id === body.blogId)) throw notFound('Blog', body.blogId);
  if (!state.blogAuthors.some(({ _id }) => _id === body.author)) {
    throw notFound('Author', body.author);
  }
  const unknown = body.categories.find(
    (category) => !state.blogCategories.some(({ _id }) => _id === category),
  );
  if (unknown) throw notFound('Category', unknown);
  if (isTaken(call, { ...body, except })) throw badRequest('URL slug already exists');
};

/** Neither the content nor the place of a post is in any answer. */
const postRecord = ({ rawHTML: _, blogId: _b, locationId: _l, ...post }: BlogPost) => post;

const publishing = ({ status }: WrittenPost) => ({ archived: status === 'ARCHIVED' });

export const blogRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/blogs/check-url-slug-exists
    route: 'GET /blogs/posts/url-slug-exists',
    version,
    scope: 'blogs/check-slug.readonly',
    location: 'query',
    answer: (call) => {
      const { urlSlug, locationId = '', postId } = call.query;
      if (!urlSlug) throw unprocessable(['urlSlug should not be empty']);
      return { exists: isTaken(call, { locationId, urlSlug, except: postId }) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-blog-authors-by-location
    route: 'GET /blogs/authors',
    version,
    scope: 'blogs/author.readonly',
    location: 'query',
    answer: (call) => {
      const { state, query } = call;
      const found = state.blogAuthors.filter(({ locationId }) => locationId === query.locationId);
      return { authors: skipped(call, found, 'offset') };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-categories-by-location
    route: 'GET /blogs/categories',
    version,
    scope: 'blogs/category.readonly',
    location: 'query',
    answer: (call) => {
      const { state, query } = call;
      const found = state.blogCategories.filter(
        ({ locationId }) => locationId === query.locationId,
      );
      return { categories: skipped(call, found, 'offset') };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blogs
    route: 'GET /blogs/site/all',
    version,
    scope: 'blogs/list.readonly',
    location: 'query',
    answer: (call) => {
      const { state, query } = call;
      const found = state.blogs.filter(
        ({ locationId, name }) => locationId === query.locationId && mentions(name, call),
      );
      return { data: skipped(call, found, 'skip').map(({ _id, name }) => ({ _id, name })) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blog-post
    route: 'GET /blogs/posts/all',
    version,
    scope: 'blogs/posts.readonly',
    location: 'query',
    answer: (call) => {
      const { state, query } = call;
      if (!query.blogId) throw unprocessable(['blogId should not be empty']);
      if (query.status && !(statuses as readonly string[]).includes(query.status)) {
        throw unprocessable([`status must be one of the following values: ${statuses.join(', ')}`]);
      }
      const found = state.blogPosts.filter(
        ({ locationId, blogId, status, title }) =>
          locationId === query.locationId &&
          blogId === query.blogId &&
          (!query.status || status === query.status) &&
          mentions(title, call),
      );
      return { blogs: skipped(call, found, 'offset').map(postRecord) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/blogs/create-blog-post
    route: 'POST /blogs/posts',
    version,
    scope: 'blogs/post.write',
    location: 'body',
    body: writtenPost,
    answer: (call) => {
      checkPost(call);
      const post: BlogPost = {
        _id: randomBytes(12).toString('hex'),
        ...call.body,
        tags: call.body.tags ?? [],
        ...publishing(call.body),
        updatedAt: call.now.toISOString(),
      };
      call.state.blogPosts.push(post);
      return { data: postRecord(post) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/blogs/update-blog-post
    route: 'PUT /blogs/posts/{postId}',
    version,
    scope: 'blogs/post-update.write',
    v3: { needs: { wordCount: 'number' } },
    location: 'body',
    body: writtenPost,
    answer: (call) => {
      const { state, params, body } = call;
      const post = state.blogPosts.find(
        ({ _id, locationId }) => _id === params.postId && locationId === body.locationId,
      );
      if (!post) throw notFound('Blog post', params.postId);
      checkPost(call, post._id);
      Object.assign(post, body, publishing(body), { updatedAt: call.now.toISOString() });
      return { updatedBlogPost: postRecord(post) };
    },
  }),
];
