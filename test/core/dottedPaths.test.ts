import { getPath, setPath } from '../../src/core/dottedPaths.ts';
import { isListPath, pickResult } from '../../src/core/reading/resultPath.ts';

it('sets values at dotted paths beside each other', () => {
  const target: Record<string, unknown> = {};
  setPath(target, 'dndSettings.Email.status', 'active');
  setPath(target, 'dndSettings.SMS.status', 'inactive');
  setPath(target, 'name', 'Ada');
  expect(target).toEqual({
    dndSettings: { Email: { status: 'active' }, SMS: { status: 'inactive' } },
    name: 'Ada',
  });
});

it('gets values at dotted paths, also of lists', () => {
  const source = { gear: { name: 'SL2' }, attributions: [{ url: 'u' }], none: null };
  expect(getPath(source, 'gear.name')).toBe('SL2');
  expect(getPath(source, 'attributions.0')).toEqual({ url: 'u' });
  expect(getPath(source, 'none.name')).toBeUndefined();
  expect(getPath(source, 'gear.name.length')).toBeUndefined();
  expect(getPath(undefined, 'a')).toBeUndefined();
});

it.each(['__proto__.evil', 'constructor.prototype.evil', 'a.__proto__.evil'])(
  'a path is made of own values alone: %s changes no other object',
  (path) => {
    const target = { a: {} };
    setPath(target, path, 'yes');
    expect(({} as Record<string, unknown>).evil).toBeUndefined();
    expect(getPath(target, path)).toBe('yes');
    expect(getPath({ a: {} }, path)).toBeUndefined();
  },
);

it('knows the paths of lists', () => {
  expect(isListPath('contacts[]')).toBe(true);
  expect(isListPath('messages.messages[]|messages[]')).toBe(true);
  expect(isListPath('contact')).toBe(false);
  expect(isListPath('')).toBe(false);
});

it.each([
  [{ contact: { id: 1 } }, 'contact', { id: 1 }],
  [{ contact: null }, 'contact', null],
  [{}, 'contact', null],
  [{ id: 1 }, '', { id: 1 }],
  [[{ id: 1 }], '[]', [{ id: 1 }]],
  [{ contacts: [] }, 'contacts[]', []],
  [{}, 'contacts[]', []],
  [null, 'contacts[]', []],
  // A list where an object is expected is not taken for one, and the other way round.
  [{ contacts: { id: 1 } }, 'contacts[]', []],
  // Two shapes: the first that fits wins.
  [{ messages: { messages: [1] } }, 'messages.messages[]|messages[]', [1]],
  [{ messages: [2] }, 'messages.messages[]|messages[]', [2]],
])('%j at %s is %j', (body, path, result) => expect(pickResult(body, path)).toEqual(result));
