import nock from 'nock';
import { contentsOf } from '../../../src/core/operations/contents.ts';
import type { Operation } from '../../../src/core/operations/operation.ts';
import type { Retired } from '../../../src/core/operations/retired.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, HOST } from '../acme.ts';

const { read, action, dropdown, choices } = vocabularyOf(acme);

const words = {
  noun: 'Thing',
  label: 'Things',
  docs: '',
  scopes: [],
  input: () => ({}),
  output: () => out.object({ id: out.id('1', 'ID') }),
};

const listing = (key: string, retired?: Retired) =>
  read({
    ...words,
    key,
    ...(retired && { retired }),
    triggers: 'Triggers when a thing is added.',
    finds: 'Finds things.',
    route: 'GET /things',
    result: '[]',
  });

const adding = (key: string, retired?: Retired) =>
  action({
    ...words,
    key,
    ...(retired && { retired }),
    description: 'Adds a thing.',
    route: 'POST /things',
  });

const retired = { since: '1.4.0', use: 'search_things' };

offline();

describe('a retired operation', () => {
  const operations = [
    ...listing('list_things', retired),
    ...listing('search_things'),
    adding('put_thing', { since: '2.0.0', use: 'add_thing' }),
    adding('add_thing'),
  ];

  it('is hidden in the editor and names what to use instead', () => {
    expect(
      operations.map(({ kind, key, hidden, definition: { display } }) => [
        kind,
        key,
        hidden,
        display.hidden,
        display.description,
      ]),
    ).toEqual([
      [
        'trigger',
        'list_things',
        true,
        true,
        'Triggers when a thing is added. Retired since version 1.4.0: use Search Things instead.',
      ],
      [
        'search',
        'list_things',
        true,
        true,
        'Finds things. Retired since version 1.4.0: use Search Things instead.',
      ],
      ['trigger', 'search_things', false, undefined, 'Triggers when a thing is added.'],
      ['search', 'search_things', false, undefined, 'Finds things.'],
      [
        'create',
        'put_thing',
        true,
        true,
        'Adds a thing. Retired since version 2.0.0: use Add Thing instead.',
      ],
      ['create', 'add_thing', false, undefined, 'Adds a thing.'],
    ]);
  });

  it('keeps running', async () => {
    const zapier = acmeZapier(operations);
    nock(HOST)
      .get('/v1/things')
      .twice()
      .reply(200, [{ id: 1 }]);
    expect(await zapier.poll('list_things')).toEqual([{ id: '1', revision: 'new' }]);
    expect(await zapier.find('list_things')).toEqual([{ id: '1' }]);
    nock(HOST).post('/v1/things').reply(201, { id: 2 });
    expect(await zapier.create('put_thing')).toEqual({ id: '2' });
  });

  it('may be a list of choices, which is hidden anyway', () => {
    const list = { key: 'things', noun: 'Thing', docs: '', scopes: [], retired };
    const option = () => null;
    const both = [
      dropdown({ ...list, route: 'GET /things', result: '[]', option }),
      choices({ ...list, choices: () => ({}) }),
    ];
    expect(both.map((one) => [one.hidden, one.retired])).toEqual([
      [true, retired],
      [true, retired],
    ]);
  });
});

describe('what takes the place of a retired operation', () => {
  const define = (operations: Operation[]) => () => contentsOf([], operations);

  it('exists', () => {
    expect(define([adding('put_thing', retired)])).toThrow(
      'put_thing is retired for search_things, which is missing or retired itself',
    );
  });

  it('is of the same kind', () => {
    const things = listing('search_things');
    expect(define([adding('put_thing', retired), ...things])).toThrow(/missing/);
    expect(define([...listing('list_things', retired), ...things])).not.toThrow();
  });

  it('is not retired itself', () => {
    const operations = [
      adding('put_thing', { since: '1.1.0', use: 'add_thing' }),
      adding('add_thing', { since: '1.2.0', use: 'put_thing' }),
    ];
    expect(define(operations)).toThrow(/retired itself/);
  });
});
