import { StepError } from '../../../src/core/errors.ts';
import type { Endpoint } from '../../../src/core/http/endpoint.ts';
import { callOf as callThat } from '../../../src/core/http/request.ts';
import { choice, list, recordId, text, yesNo } from '../../../src/core/input/fields.ts';
import type { Step } from '../../../src/core/service.ts';
import { acme } from '../acme.ts';

const callOf = (
  step: Step,
  endpoint: Endpoint,
  values: Record<string, unknown>,
  options: Partial<Parameters<typeof callThat>[3]> = {},
) => callThat(step, endpoint, values, { holds: () => true, ...options });

const step = { service: acme, context: { accountId: 'a1' } } as unknown as Step;

const endpoint = (more: Partial<Endpoint> & Pick<Endpoint, 'route'>): Endpoint => ({
  docs: '',
  scopes: ['things.write'],
  ...more,
});

const shape = {
  thingId: recordId(),
  name: text().optional(),
  email: choice({ on: 'On', off: 'Off' }, { at: 'settings.email.status' }).optional(),
  tags: list(text()).optional(),
  filter: text({ local: true }).optional(),
  folder: text({ listOnly: true }).optional(),
  notify: yesNo().optional(),
};

describe('scopes without which a vendor shows less', () => {
  const knowing: Step['service'] = { ...acme, granted: ({ scope }) => scope?.split(' ') };
  const call = (scope: string | undefined, values: object, insists: Endpoint['insists']) => () =>
    callOf(
      { ...step, service: knowing, bundle: { authData: { scope } } } as unknown as Step,
      endpoint({ route: 'GET /things', insists }),
      { ...values },
    );
  const ofHidden: Endpoint['insists'] = ({ hidden }) => (hidden ? ['hidden.read'] : []);

  it('are named where the connection lacks them', () => {
    const message =
      'This Acme connection may not do this step. Reconnect the account and allow: hidden.read.';
    expect(call('things.read', {}, ['things.read', 'hidden.read'])).toThrow(message);
    expect(call('things.read', { hidden: true }, ofHidden)).toThrow(message);
  });

  it('are no matter for other values, once granted, and where nobody knows', () => {
    expect(call('things.read', {}, ofHidden)).not.toThrow();
    expect(call('hidden.read', { hidden: true }, ofHidden)).not.toThrow();
    expect(call(undefined, { hidden: true }, ofHidden)).not.toThrow();
  });
});

it('puts the values of a GET and a DELETE into the query', () => {
  for (const method of ['GET', 'DELETE'] as const) {
    const call = callOf(step, endpoint({ route: `${method} /things/{thingId}` }), {
      thingId: 't/1',
      name: 'x',
    });
    expect(call).toMatchObject({ method, path: '/things/t%2F1', query: { name: 'x' } });
    expect(call).not.toHaveProperty('body');
  }
});

it('sends JSON otherwise, each value at its place, none for what is absent, local or listOnly', () => {
  const values = {
    thingId: 't1',
    name: undefined,
    email: 'on',
    tags: ['a'],
    filter: 'mine',
    folder: 'f1',
    notify: false,
  };
  const call = callOf(step, endpoint({ route: 'PUT /things/{thingId}' }), values, { shape });
  expect(call.body).toEqual({
    type: 'json',
    value: { settings: { email: { status: 'on' } }, tags: ['a'], notify: false },
  });
  expect(call.query).toEqual({});
});

it('sends an empty object where there is nothing to say, and null for what is emptied', () => {
  expect(callOf(step, endpoint({ route: 'POST /things' }), {}).body?.value).toEqual({});
  expect(callOf(step, endpoint({ route: 'PUT /t' }), { name: null }).body?.value).toEqual({
    name: null,
  });
});

it('carries values of the connection, fixed ones and extra ones, which win', () => {
  const call = callOf(
    step,
    endpoint({ route: 'POST /search', connection: ['accountId'], fixed: { limit: 20, a: 1 } }),
    { name: 'x' },
    { extra: { limit: 3 } },
  );
  expect(call.body?.value).toEqual({ name: 'x', accountId: 'a1', limit: 3, a: 1 });
});

it('sends some values of a write in the query, and a DELETE with a body where asked', () => {
  const call = callOf(step, endpoint({ route: 'POST /things', inQuery: ['notify'] }), {
    notify: true,
    name: 'x',
  });
  expect(call).toMatchObject({ query: { notify: true }, body: { value: { name: 'x' } } });
  const removed = callOf(step, endpoint({ route: 'DELETE /things', sendAs: 'json' }), {
    tags: ['a'],
  });
  expect(removed.body).toEqual({ type: 'json', value: { tags: ['a'] } });
});

it('wraps the one item of a JSON array', () => {
  const call = callOf(step, endpoint({ route: 'POST /things', sendAs: 'json-array' }), { a: 1 });
  expect(call.body).toEqual({ type: 'json', value: [{ a: 1 }] });
});

it('sends what arrange makes of the values', () => {
  const arranged = endpoint({
    route: 'POST /things/{thingId}',
    arrange: ({ name }) => ({ filters: [{ value: name }] }),
  });
  expect(callOf(step, arranged, { thingId: 't1', name: 'x' })).toMatchObject({
    path: '/things/t1',
    body: { value: { filters: [{ value: 'x' }] } },
  });
});

it('fills a path from the connection, and says what to do when it cannot', () => {
  const route = endpoint({ route: 'GET /accounts/{accountId}/things' });
  expect(callOf(step, route, {}).path).toBe('/accounts/a1/things');
  const nobody = { service: acme, context: {} } as unknown as Step;
  expect(() => callOf(nobody, route, {})).toThrow(
    new StepError(
      'error',
      'This Acme connection does not say which account it belongs to. Reconnect the account and run the step again.',
    ),
  );
});

it.each<[Partial<Endpoint> & Pick<Endpoint, 'route'>, object, boolean]>([
  [{ route: 'GET /a' }, {}, true],
  [{ route: 'PUT /a' }, {}, true],
  [{ route: 'DELETE /a' }, {}, true],
  [{ route: 'POST /a' }, {}, false],
  [{ route: 'POST /a', repeatable: true }, {}, true],
  [{ route: 'POST /a', repeatable: ({ force }) => !force }, { force: true }, false],
  [{ route: 'POST /a', repeatable: ({ force }) => !force }, {}, true],
  [{ route: 'PUT /a', repeatable: false }, {}, false],
])('%j with %j may be repeated: %p', (words, values, repeatable) => {
  expect(callOf(step, endpoint(words), { ...values }).repeatable).toBe(repeatable);
});

it('knows the label behind a property that the vendor complains about', () => {
  const { labelOf } = callOf(
    step,
    endpoint({ route: 'PUT /things/{thingId}' }),
    { thingId: 't' },
    {
      shape: { ...shape, name: text({ label: 'Full Name' }) },
    },
  );
  expect(labelOf!('name')).toBe('Full Name');
  expect(labelOf!('settings.email.status')).toBe('Email');
  expect(labelOf!('tags.0')).toBe('Tags');
  expect(labelOf!('somethingElse')).toBe('Something Else');
});

describe('values of the connection in a request', () => {
  const things = endpoint({ route: 'GET /things' });

  it('go under their own names', () => {
    const { query } = callOf(step, { ...things, connection: ['accountId'] }, {});
    expect(query).toEqual({ accountId: 'a1' });
  });

  it('go under the names that the request has for them', () => {
    const { query } = callOf(step, { ...things, connection: { account_id: 'accountId' } }, {});
    expect(query).toEqual({ account_id: 'a1' });
  });

  it('go to the body of a request that has one', () => {
    const add = endpoint({ route: 'POST /things', connection: { 'owner.id': 'accountId' } });
    expect(callOf(step, add, {}).body?.value).toEqual({ owner: { id: 'a1' } });
  });

  it('that are missing stop the step', () => {
    expect(() => callOf(step, { ...things, connection: { user: 'userId' } }, {})).toThrow(
      /Reconnect the account/,
    );
  });

  it.each([
    ['fill a field that was left empty', {}, 'a1'],
    ['yield to what the user chose', { accountId: 'mine' }, 'mine'],
  ])('as defaults %s', (_, values, accountId) => {
    // `otherId` is unknown to the connection, so nothing is sent for it.
    const { query } = callOf(
      step,
      { ...things, connectionDefaults: ['accountId', 'otherId'] },
      values,
    );
    expect(query).toEqual({ accountId });
  });
});
