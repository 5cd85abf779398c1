import nock from 'nock';
import { list, recordId, text } from '../../../src/core/input/fields.ts';
import { out } from '../../../src/core/output/output.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, action, failureOf, HOST } from '../acme.ts';

const words = { noun: 'Big Thing', label: 'Thing', docs: '', scopes: [] };

const create = action({
  ...words,
  key: 'create_thing',
  description: 'Adds a thing.',
  route: 'POST /things/{listId}',
  input: () => ({ listId: recordId(), name: text() }),
  result: 'thing',
  undone: ({ refused }, { name }) => (refused ? `Acme did not take “${name}”.` : null),
  also: { created: 'meta.new' },
  echo: { listId: 'listId' },
  output: () =>
    out.object({
      id: out.id('1', 'ID'),
      name: out.text('x'),
      listId: out.id('2', 'List ID'),
      created: out.yesNo(true),
    }),
});

const update = action({
  ...words,
  key: 'update_thing',
  description: 'Changes a thing.',
  route: 'PUT /things/{thingId}',
  input: () => ({
    thingId: recordId({ label: 'Thing' }),
    name: text({ label: 'Full Name' }).optional(),
    email: text({ label: 'E-mail', at: 'contact.email' }).optional(),
    tags: list(text()).optional(),
  }),
  clearable: ['name', 'email'],
  output: () => out.object({ id: out.id('1', 'ID') }),
});

const remove = action({
  ...words,
  key: 'delete_thing',
  description: 'Deletes a thing.',
  route: 'DELETE /things/{thingId}',
  input: () => ({ thingId: recordId({ label: 'Thing' }) }),
  deletes: 'thingId',
});

const discard = action({
  ...words,
  key: 'discard_thing',
  description: 'Discards a thing.',
  route: 'DELETE /bin/{thingId}',
  silent: true,
  input: () => ({ thingId: recordId({ label: 'Thing' }) }),
  deletes: 'thingId',
});

const sign = (key: string, route: 'POST /signs' | 'PUT /signs') =>
  action({
    ...words,
    key,
    description: 'Signs a thing.',
    route,
    input: () => ({ name: text() }),
    output: () => out.object({ id: out.id('1', 'ID'), by: out.text('Ada') }),
    derive: ({ id, people }) => ({ id, by: (people as string[]).join(', ') }),
  });

const zapier = acmeZapier([
  create,
  update,
  remove,
  discard,
  sign('add_sign', 'POST /signs'),
  sign('put_sign', 'PUT /signs'),
]);

offline();

it('gives the record, what stands beside it and what was asked for', async () => {
  nock(HOST)
    .post('/v1/things/l1', { name: 'x' })
    .reply(201, { thing: { id: 1, name: 'X', trace: 'y' }, meta: { new: true } });
  expect(await zapier.create('create_thing', { listId: 'l1', name: 'x', other: 1 })).toEqual({
    id: '1',
    name: 'X',
    listId: 'l1',
    created: true,
  });
});

it('halts with the reason when an answer of success says that nothing was done', async () => {
  nock(HOST)
    .post('/v1/things/l1')
    .reply(200, { thing: { name: 'x', refused: true } });
  expect(await failureOf(zapier.create('create_thing', { listId: 'l1', name: 'x' }))).toEqual({
    name: 'HaltedError',
    message: 'Acme did not take “x”.',
  });
});

it.each([
  ['a cut one', '{"thing":{"id":1'],
  ['none', ''],
  ['null', 'null'],
  ['an empty object', {}],
  ['a list', [{ id: 1 }]],
  ['a list for the record', { thing: [{ id: 1 }] }],
  ['an empty record', { thing: {} }],
  ['an error in place of the record', { thing: { message: 'No.' } }],
  ['only what the step itself gave', { thing: { listId: 'l1' } }],
  ['a text', 'OK'],
])('an answer that does not hold the record (%s) is no success', async (_, body) => {
  nock(HOST).post('/v1/things/l1').reply(201, body);
  expect(await failureOf(zapier.create('create_thing', { listId: 'l1', name: 'x' }))).toEqual({
    name: 'AppError',
    message:
      'Acme sent an answer that could not be read. The record may have been saved or not: look in Acme before you replay this step, so that it is not doubled.',
  });
});

it('an answer that says that nothing was done is a refusal, whatever its status', async () => {
  nock(HOST).post('/v1/things/l1').reply(200, { done: false });
  const failure = await failureOf(zapier.create('create_thing', { listId: 'l1', name: 'x' }));
  expect(failure.message).toMatch(/^Acme said 400/);
});

describe('a created record without a body', () => {
  const located = acmeZapier([
    action({
      ...words,
      key: 'put_thing',
      description: 'Puts a thing.',
      route: 'POST /things',
      input: () => ({}),
      located: true,
      output: () => out.object({ id: out.id('1', 'ID'), name: out.text('x') }),
    }),
  ]);

  it.each([
    ['/v1/things/42', '42'],
    ['https://elsewhere.example/v1/things/42?a=b#c', '42'],
    ['/v1/things/42/', '42'],
  ])('is known by the last part of its Location %s, never followed', async (Location, id) => {
    nock(HOST).post('/v1/things').reply(201, '', { Location });
    expect(await located.create('put_thing')).toEqual({ id, name: null });
  });

  it('is not confirmed by an answer without a Location', async () => {
    nock(HOST).post('/v1/things').reply(201);
    expect((await failureOf(located.create('put_thing'))).message).toMatch(
      /^Acme sent an answer that could not be read. The record may have been saved/,
    );
  });
});

it('names above its fields those of which one must be filled', () => {
  const noticeOf = (keys: string[], more: object = {}) => {
    const step = action({
      ...words,
      ...more,
      key: 'tell_thing',
      description: 'Tells a thing.',
      route: 'POST /things',
      input: () => Object.fromEntries(keys.map((key) => [key, text().optional()])),
      oneOf: keys,
      output: () => out.object({ id: out.id('1', 'ID') }),
    });
    return (step.definition.operation.inputFields as { key: string; helpText?: string }[]).find(
      ({ key }) => key === 'notice',
    )?.helpText;
  };
  expect(noticeOf(['email', 'phone'])).toBe('Fill in Email or Phone.');
  expect(noticeOf(['a', 'b', 'c'])).toBe('Fill in A, B or C.');
  expect(noticeOf(['a', 'b'], { notice: 'Look out.' })).toBe('Look out.');
  expect(noticeOf(['a', 'b', 'c', 'd', 'e', 'f'])).toBeUndefined();
});

describe('fields that may be emptied', () => {
  const put = (body: object) =>
    nock(HOST)
      .put('/v1/things/t1', body as never)
      .reply(200, { id: 't1' });

  it('are chosen by name', () => {
    const fields = update.definition.operation.inputFields as { key: string; choices?: object }[];
    expect(fields.find(({ key }) => key === 'clear_fields')).toMatchObject({
      label: 'Fields to Clear',
      list: true,
      required: false,
      choices: [
        { value: 'name', sample: 'name', label: 'Full Name' },
        { value: 'email', sample: 'email', label: 'E-mail' },
      ],
    });
  });

  it('are sent as null at their place, the choice itself is not', async () => {
    put({ name: null, contact: { email: null }, tags: ['a'] });
    await zapier.create('update_thing', {
      thingId: 't1',
      tags: ['a'],
      clear_fields: ['Full Name', 'email'],
    });
    expect(nock.isDone()).toBe(true);
  });

  it('stay as they are when they are only left empty', async () => {
    put({ tags: ['a'] });
    await zapier.create('update_thing', { thingId: 't1', name: '', email: null, tags: ['a'] });
    expect(nock.isDone()).toBe(true);
  });

  it('cannot be filled in at the same time', async () => {
    const input = { thingId: 't1', name: 'x', clear_fields: 'name' };
    expect((await failureOf(zapier.create('update_thing', input))).message).toBe(
      'Fields to Clear names a field that is also filled in (Full Name). Do one or the other.',
    );
  });

  it('are those of the form alone', async () => {
    const input = { thingId: 't1', clear_fields: ['tags'] };
    expect((await failureOf(zapier.create('update_thing', input))).message).toMatch(
      /^Fields to Clear, item 1, must be one of: Full Name, E-mail/,
    );
  });
});

describe('a delete', () => {
  it('gives the id, also for a record that was gone already', async () => {
    nock(HOST).delete('/v1/things/t1').reply(204);
    expect(await zapier.create('delete_thing', { thingId: 't1' })).toEqual({
      id: 't1',
      deleted: true,
    });
    nock(HOST).delete('/v1/things/t1').reply(404, {});
    expect(await zapier.create('delete_thing', { thingId: 't1' })).toEqual({
      id: 't1',
      deleted: true,
    });
  });

  it.each([{}, 'OK', { id: 't1' }])('that %j answers is asked for again', async (answer) => {
    nock(HOST).delete('/v1/things/t1').reply(200, answer);
    nock(HOST).delete('/v1/things/t1').reply(200, { done: true });
    expect(await zapier.create('delete_thing', { thingId: 't1' })).toMatchObject({ deleted: true });
    expect(nock.isDone()).toBe(true);
  });

  it('that the vendor answers with nothing is done where it always does', async () => {
    nock(HOST).delete('/v1/bin/t1').reply(200, '');
    expect(await zapier.create('discard_thing', { thingId: 't1' })).toMatchObject({
      deleted: true,
    });
  });

  it('that the vendor says it did not do is a failure', async () => {
    nock(HOST).delete('/v1/things/t1').reply(200, { done: false });
    expect((await failureOf(zapier.create('delete_thing', { thingId: 't1' }))).message).toMatch(
      /400/,
    );
  });

  it('that the vendor refuses is a failure', async () => {
    nock(HOST).delete('/v1/things/t1').reply(403, {});
    expect((await failureOf(zapier.create('delete_thing', { thingId: 't1' }))).message).toMatch(
      /403/,
    );
  });

  it('says above its fields that it cannot be undone', () => {
    expect((remove.definition.operation.inputFields as unknown[])[0]).toEqual({
      key: 'notice',
      type: 'copy',
      helpText: 'This deletes the big thing for good. It cannot be undone.',
    });
  });
});

it('a record in another shape was written all the same', async () => {
  nock(HOST).post('/v1/signs').reply(201, { id: 1, people: 7 });
  expect((await failureOf(zapier.create('add_sign', { name: 'x' }))).message).toBe(
    'Acme sent an answer that could not be read. The record may have been saved or not: look in Acme before you replay this step, so that it is not doubled.',
  );
  nock(HOST).put('/v1/signs').reply(200, { id: 1, people: 7 });
  expect((await failureOf(zapier.create('put_sign', { name: 'x' }))).message).toBe(
    'Acme sent an answer that could not be read. Your step is fine: replay it in a few minutes.',
  );
});
