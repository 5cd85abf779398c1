import type { Exchange } from '../example.ts';

/** The pages of a list whose order is not documented: a trigger reads on to the empty one. */
export const pagesOf = (kind: 'trigger' | 'search', first: Exchange): Exchange[] =>
  kind === 'search'
    ? [{ ...first, query: { page: '1', per_page: '100' } }]
    : [
        { ...first, query: { page: '1', per_page: '200' } },
        { request: first.request, query: { page: '2', per_page: '200' }, answer: [] },
      ];
