import nock from 'nock';
import { out } from '../../../src/core/output/output.ts';
import { byCursor, byLink, byOffset, byPage } from '../../../src/core/reading/paging.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, dropdown, HOST, trigger } from '../acme.ts';

offline();

it('pages by number start with 1', () => {
  expect(byPage({ page: 'page', size: 'per_page', max: 200 }).at(0, 50)).toEqual({
    page: 1,
    per_page: 50,
  });
});

it('pages by offset skip what the pages before hold', () => {
  expect(byOffset({ offset: 'skip', size: 'limit', max: 100 }).at(3, 20)).toEqual({
    skip: 60,
    limit: 20,
  });
});

it('pages by cursor end when a part of the cursor is missing', () => {
  const paging = byCursor({
    size: 'limit',
    max: 100,
    cursor: { startAfter: 'body.meta.after', startAfterId: 'last.id' },
  });
  expect(paging.at(0, 10)).toEqual({ limit: 10 });
  expect(paging.next!({ body: { meta: { after: 0 } }, last: { id: 'a' } }, 10)).toEqual({
    limit: 10,
    startAfter: 0,
    startAfterId: 'a',
  });
  expect(paging.next!({ body: { meta: { after: null } }, last: { id: 'a' } }, 10)).toBeUndefined();
  expect(paging.next!({ body: {}, last: undefined }, 10)).toBeUndefined();
});

const things = (more: object = {}) =>
  acmeZapier([
    trigger({
      key: 'list_things',
      noun: 'Thing',
      label: 'List Things',
      description: 'Triggers when a thing is added.',
      docs: '',
      scopes: [],
      route: 'GET /things',
      input: () => ({}),
      paging: byPage({ page: 'page', size: 'size', max: 50 }),
      result: 'things[]',
      output: () => out.object({ id: out.id('1', 'ID') }),
      ...more,
    }),
    dropdown({
      key: 'thing_dropdown',
      noun: 'Thing',
      docs: '',
      scopes: [],
      route: 'GET /things',
      paging: byPage({ page: 'page', size: 'size', max: 50 }),
      result: 'things[]',
      option: ({ id, name }) => (id === 'hidden' ? null : { id, label: name }),
    }),
    dropdown({
      key: 'whole_dropdown',
      noun: 'Thing',
      docs: '',
      scopes: [],
      route: 'GET /whole',
      result: '[]',
      option: ({ id, name }) => ({ id, label: name }),
    }),
  ]);

const page = (number: number, ids: (string | number)[], { size = 50, times = 1 } = {}) =>
  nock(HOST)
    .get('/v1/things')
    .times(times)
    .query({ page: String(number), size: String(size) })
    .reply(200, { things: ids.map((id) => ({ id, name: `Thing ${id}` })) });

it('a poll reads one page', async () => {
  page(1, [1, 2]);
  expect(await things().poll('list_things')).toHaveLength(2);
});

it('the list of seen records is filled page by page until one is empty', async () => {
  // The first pages are asked for once more, in case a record went meanwhile.
  page(1, [1, 2], { times: 2 });
  page(2, [3], { times: 2 });
  page(3, []);
  const seen = await things().poll('list_things', {}, { isPopulatingDedupe: true });
  expect(seen.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it('or until as many pages are read as the vendor’s budget allows', async () => {
  page(1, [1]);
  page(2, [2]);
  const zapier = things({ mostPages: 2 });
  expect(await zapier.poll('list_things', {}, { isPopulatingDedupe: true })).toHaveLength(2);
});

it('or until the time of the step is nearly over', async () => {
  const now = jest.spyOn(Date, 'now');
  const start = Date.now();
  for (const number of [1, 2, 3, 4]) {
    nock(HOST)
      .get('/v1/things')
      .query({ page: String(number), size: '50' })
      .reply(200, () => {
        now.mockReturnValue(start + number * 8000);
        return { things: [{ id: number }] };
      });
  }
  const seen = await things().poll('list_things', {}, { isPopulatingDedupe: true });
  now.mockRestore();
  expect(seen.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it('a failure on a later page fails the step, so that no record counts as seen by half', async () => {
  page(1, [1]);
  nock(HOST).get('/v1/things').query({ page: '2', size: '50' }).reply(500, {});
  await expect(things().poll('list_things', {}, { isPopulatingDedupe: true })).rejects.toThrow(
    'Acme said 500',
  );
});

describe('dropdowns', () => {
  it('show the page that the editor asks for', async () => {
    page(3, ['a', 'hidden', 7]);
    expect(await things().poll('thing_dropdown', {}, { page: 2 })).toEqual([
      { id: 'a', label: 'Thing a' },
      { id: '7', label: 'Thing 7' },
    ]);
  });

  it('leave out records without an id and call those without a name by their id', async () => {
    nock(HOST)
      .get('/v1/whole')
      .reply(200, [
        { id: 'a' },
        { name: 'No id' },
        { id: null, name: 'x' },
        { id: 0, name: 'Zero' },
      ]);
    expect(await things().poll('whole_dropdown')).toEqual([
      { id: 'a', label: 'a' },
      { id: '0', label: 'Zero' },
    ]);
  });

  it('have no second page where the list comes whole', async () => {
    expect(await things().poll('whole_dropdown', {}, { page: 1 })).toEqual([]);
  });

  it('reach a page behind a cursor through those before it', async () => {
    const behind = dropdown({
      key: 'cursor_dropdown',
      noun: 'Thing',
      docs: '',
      scopes: [],
      route: 'GET /things',
      paging: byCursor({ size: 'limit', max: 2, cursor: { after: 'last.id' } }),
      result: 'things[]',
      option: ({ id }) => ({ id, label: id }),
    });
    const answer = (query: Record<string, string>, ids: number[]) =>
      nock(HOST)
        .get('/v1/things')
        .query({ limit: '2', ...query })
        .reply(200, { things: ids.map((id) => ({ id })) });
    answer({}, [1, 2]);
    answer({ after: '2' }, [3, 4]);
    answer({ after: '4' }, [5]);
    expect(await acmeZapier([behind]).poll('cursor_dropdown', {}, { page: 2 })).toEqual([
      { id: '5', label: '5' },
    ]);
  });
});

describe('a list page by page', () => {
  let asked: number;
  const answer = (body: nock.Body) => {
    asked = 0;
    nock(HOST)
      .persist()
      .get('/v1/things')
      .query(true)
      .reply(200, () => {
        asked += 1;
        return body;
      });
  };
  const paging = byOffset({ offset: 'skip', size: 'limit', max: 2 });
  const all = () =>
    things({ paging, result: 'things[]|' }).poll('list_things', {}, { isPopulatingDedupe: true });

  it('is asked for twice and read once where the vendor hands out all of it on every page', async () => {
    answer({ things: [{ id: 1 }, { id: 2 }] });
    expect(await all()).toMatchObject([{ id: '1' }, { id: '2' }]);
    expect(asked).toBe(2);
  });

  it('is a list of one where one record comes in its place', async () => {
    answer({ id: 1 });
    expect(await all()).toEqual([{ id: '1', revision: 'new' }]);
  });
});

it('pages by link follow the query of relative and absolute links until there is none', async () => {
  const linked = (query: Record<string, string>, body: object) =>
    nock(HOST).get('/v1/things').query(query).reply(200, body);
  linked({ size: '2' }, { items: [{ id: 1 }], next: '/v1/things?page=1&size=2&to=2026-01-01' });
  linked(
    { size: '2', page: '1', to: '2026-01-01' },
    { items: [{ id: 2 }], next: 'https://elsewhere.example/other?page=2' },
  );
  linked({ page: '2' }, { items: [{ id: 3 }], next: '' });
  const zapier = things({
    paging: byLink({ link: 'next', size: 'size', max: 2 }),
    result: 'items[]',
  });
  const found = await zapier.poll('list_things', {}, { isPopulatingDedupe: true });
  expect(found.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it('a link hands on plain names alone', () => {
  const { next } = byLink({ link: 'next', size: 'size', max: 2 });
  const link =
    '/things?page=2&__proto__.HOST=https://evil.example&constructor.prototype.x=1&a.b=1&__proto__=1&c[d]=1&size=2';
  expect(next!({ body: { next: link }, last: undefined }, 2)).toEqual({ page: '2', size: '2' });
});
