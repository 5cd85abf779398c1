import { getPath } from '../dottedPaths.ts';

/** The page before: its whole answer, its first and its last record. */
export type PageState = { body: unknown; first?: unknown; last: unknown };

/**
 * How an endpoint hands out a long list. `first` and `next` give the request values of a page; `next`
 * is undefined after the last one.
 */
export type Paging = {
  /** Most records that one page may hold. */
  max: number;
  at(page: number, size: number): Record<string, unknown>;
  next?(state: PageState, size: number): Record<string, unknown> | undefined;
};

/** Pages by number from 1 on. */
export const byPage = (names: { page: string; size: string; max: number }): Paging => ({
  max: names.max,
  at: (page, size) => ({ [names.page]: page + 1, [names.size]: size }),
});

/** Pages by the number of records to skip. */
export const byOffset = (names: { offset: string; size: string; max: number }): Paging => ({
  max: names.max,
  at: (page, size) => ({ [names.offset]: page * size, [names.size]: size }),
});

/** Pages by a value of the page before: in its body (`{ startAfter: 'body.meta.startAfter' }`) or in its last record (`{ searchAfter: 'last.searchAfter' }`). */
export const byCursor = (names: {
  size: string;
  max: number;
  cursor: Record<string, string>;
}): Paging => ({
  max: names.max,
  at: (_, size) => ({ [names.size]: size }),
  next: (state, size) => {
    const entries = Object.entries(names.cursor).map(
      ([name, from]) => [name, getPath(state, from)] as const,
    );
    return entries.every(([, value]) => value !== undefined && value !== null)
      ? { [names.size]: size, ...Object.fromEntries(entries) }
      : undefined;
  },
});

/** A value that a link may hand to the next request: no dotted path, which would reach into other values. */
const PLAIN_NAME = /^[a-z]\w{0,99}$/i;

/**
 * Pages by the link to the next one (`next: "/things?page=1&size=25"`, relative or absolute). Only plain
 * names of its query count: path and host stay those of the route, wherever the link leads.
 */
export const byLink = (names: { link: string; size: string; max: number }): Paging => ({
  max: names.max,
  at: (_, size) => ({ [names.size]: size }),
  next: ({ body }) => {
    const link = getPath(body, names.link);
    const query = typeof link === 'string' ? link.split('#')[0]!.split('?')[1] : undefined;
    return query
      ? Object.fromEntries(
          [...new URLSearchParams(query)].filter(([name]) => PLAIN_NAME.test(name)),
        )
      : undefined;
  },
});
