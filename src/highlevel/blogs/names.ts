import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

/** The first 50 authors of the sub-account. */
const authors: Names = {
  list: {
    docs: docs('blogs', 'get-all-blog-authors-by-location'),
    scopes: ['blogs/author.readonly'],
    route: 'GET /blogs/authors',
    connection: ['locationId'],
    fixed: { offset: 0, limit: 50 },
    result: 'authors[]',
    read: ({ _id, name }) => [[_id, name]],
  },
};

/** The first 50 categories of the sub-account. */
const categories: Names = {
  list: {
    docs: docs('blogs', 'get-all-categories-by-location'),
    scopes: ['blogs/category.readonly'],
    route: 'GET /blogs/categories',
    connection: ['locationId'],
    fixed: { offset: 0, limit: 50 },
    result: 'categories[]',
    read: ({ _id, label, name }) => [[_id, label ?? name]],
  },
};

/** The names of a post's author and categories, whose ids are beside them. */
export const postNames = () => ({
  authorName: out.name('Sam Rivera', { of: 'author', in: authors, label: 'Author' }),
  categoryNames: out.names('Running', { of: 'categories', in: categories }),
});
