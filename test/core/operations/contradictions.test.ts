import { text } from '../../../src/core/input/fields.ts';
import { consistent } from '../../../src/core/operations/contradictions.ts';
import type { News } from '../../../src/core/operations/news.ts';
import { out } from '../../../src/core/output/output.ts';
import { byPage } from '../../../src/core/reading/paging.ts';
import type { Shape } from '../../../src/core/shape.ts';
import { action, dropdown, lookup, read, search, trigger } from '../acme.ts';

const list = { key: 'list_things', route: 'GET /things', result: 'things[]' };
const one = { key: 'get_thing', route: 'GET /things/{id}', result: 'thing' };
const paging = byPage({ page: 'page', size: 'size', max: 50 });
const change = { sort: '-changed' };

const refusal = (words: object) => {
  try {
    consistent(words as { key: string });
  } catch (error) {
    return (error as Error).message;
  }
  return 'no refusal';
};

it('names the operation, the two words and the reason', () => {
  expect(refusal({ ...list, events: () => ({ events: [] }), filter: () => true })).toBe(
    'list_things: “filter” contradicts “events”: events are made from all records, and say themselves what is news.',
  );
  expect(refusal({ ...list, mostPages: 5 })).toBe(
    'list_things: “mostPages” needs “paging”: a list that comes whole has no further pages.',
  );
});

it.each([
  ['paging', 'result', { ...one, paging }],
  ['news.created', 'result', { ...one, news: { created: 'added' } }],
  ['news.only', 'result', { ...one, news: { only: 'new' } }],
  ['news.sort', 'result', { ...one, news: { sort: { updated: change } } }],
  ['news.recent', 'result', { ...one, news: { recent: () => ({}) } }],
  ['news.unsorted', 'result', { ...one, news: { unsorted: ['updated'] } }],
  ['gather', 'result', { ...list, gather: 'sentences' }],
  ['news', 'events', { ...list, events: () => ({}), news: {} }],
  ['searchFilter', 'events', { ...list, events: () => ({}), searchFilter: () => true }],
  ['news.updated', 'news.only', { ...list, news: { only: 'new', updated: 'changed' } }],
  ['news.ignore', 'news.only', { ...list, news: { only: 'new', ignore: ['link'] } }],
  ['news.sort.updated', 'news.only', { ...list, news: { only: 'new', sort: { updated: change } } }],
  ['news.sort.new', 'news.only', { ...list, news: { only: 'updated', sort: { new: change } } }],
  ['news.unsorted', 'news.only', { ...list, paging, news: { only: 'new', unsorted: ['updated'] } }],
  ['mostPages', 'news', { ...list, paging, mostPages: 1, news: { created: 'added' } }],
  [
    'mostPages',
    'news',
    { ...list, paging, mostPages: 1, news: { updated: 'changed', unsorted: ['new'] } },
  ],
  ['located', 'silent', { route: 'DELETE /things/{id}', located: true, silent: true }],
  ['result', 'located', { key: 'create_thing', route: 'POST /things', located: true, result: '' }],
  ['lock', 'readsOnly', { key: 'report_things', readsOnly: true, lock: { on: 'things' } }],
  ['doubles', 'readsOnly', { key: 'report_things', readsOnly: true, doubles: true }],
  ['sendAs', 'route', { ...list, sendAs: 'json' }],
  ['inQuery', 'route', { ...list, inQuery: ['name'] }],
  ['inQuery', 'route', { key: 'delete_thing', route: 'DELETE /things', inQuery: ['name'] }],
])('“%s” contradicts “%s”', (other, word, words) => {
  expect(refusal(words)).toContain(`“${other}” contradicts “${word}”: `);
});

it.each([
  ['news.unsorted', 'paging', { ...list, news: { unsorted: ['new'] } }],
  ['enough', 'events', { ...list, enough: () => true }],
  ['remembers', 'events', { ...list, remembers: true }],
  ['lookInto', 'events', { ...list, lookInto: one }],
  ['zoned', 'derive', { ...one, zoned: true }],
  ['unlessFound', 'lock', { key: 'create_thing', route: 'POST /things', unlessFound: {} }],
  ['when.counts', 'when.changes', { ...list, when: { appears: true, counts: () => true } }],
])('“%s” needs “%s”', (word, needed, words) => {
  expect(refusal(words)).toContain(`“${word}” needs “${needed}”: `);
});

it.each([
  ['lookInto', { ...list, events: () => ({}), lookInto: { ...one, sendAs: 'json' } }],
  ['instead', { ...list, instead: [{ ...list, sendAs: 'json' }] }],
  ['lookups', { key: 'find_thing', lookups: [{ ...one, by: 'id', sendAs: 'json' }] }],
])('the endpoints of “%s” are looked at, too', (_, words) => {
  expect(refusal(words)).toMatch(/: “sendAs” contradicts “route”: /);
});

it.each([
  ['a list', { ...list, paging, mostPages: 5, news: { created: 'added', sort: { new: change } } }],
  [
    'one page of a list in any order',
    { ...list, paging, mostPages: 1, news: { created: 'added', only: 'new', unsorted: ['new'] } },
  ],
  [
    'a list of records that never change',
    { ...list, paging, news: { only: 'new', unsorted: ['new'] } },
  ],
  ['one record', { ...one, gather: 'sentences', news: { updated: 'changed', ignore: ['link'] } }],
  ['events', { ...list, events: () => ({}), enough: () => true, remembers: true, lookInto: one }],
  ['a write', { key: 'create_thing', route: 'POST /things', inQuery: ['a'], sendAs: 'form' }],
  ['a DELETE with a body', { key: 'a', route: 'DELETE /a', sendAs: 'json', inQuery: ['b'] }],
])('takes %s', (_, words) => {
  expect(consistent(words as { key: string })).toBe(words);
});

const words = {
  key: 'some_things',
  noun: 'Thing',
  label: 'Some Things',
  description: 'Finds things.',
  docs: '',
  scopes: [],
  input: () => ({ name: text().optional() }),
  output: () => out.object({ id: out.id('1', 'ID') }),
};

it('is asked of every kind of operation when it is made', () => {
  const reading = { ...words, route: 'GET /things', result: '[]', sendAs: 'json' } as const;
  const makers: (() => unknown)[] = [
    () => read({ ...reading, triggers: 'Triggers when it is.', finds: 'Finds it.' }),
    () => trigger(reading),
    () => search(reading),
    () => dropdown({ ...reading, option: () => null }),
    () => lookup({ ...words, lookups: [{ ...reading, by: 'name' }] }),
    () => action({ ...words, route: 'DELETE /things', inQuery: ['name'] }),
  ];
  for (const make of makers) {
    expect(make).toThrow(/^some_things: “(sendAs|inQuery)” contradicts “route”: /);
  }
});

it('is a matter of types where they can tell', () => {
  const write = { ...words, route: 'DELETE /things' } as const;
  const removal = { ...write, output: undefined, deletes: 'name' } as const;
  const { output, ...silent } = write;
  expect([
    action(removal),
    action(write),
    // @ts-expect-error the result of an action that deletes is always the same
    action({ ...removal, output }),
    // @ts-expect-error nothing else can be the result
    action({ ...removal, result: 'thing' }),
    // @ts-expect-error a deletion is done or fails
    action({ ...removal, undone: () => null }),
    // @ts-expect-error an action that does not delete has a result of its own
    action(silent),
    // @ts-expect-error an action makes one request
    action({ ...write, windows: () => [] }),
    // @ts-expect-error each way of a look-up reads one page
    lookup({ ...words, lookups: [], paging }),
  ]).toHaveLength(8);
  // @ts-expect-error a list counts what is new or what is changed, not both alone
  const news: News<Shape> = { only: ['new', 'updated'] };
  expect(news.only).toHaveLength(2);
});
