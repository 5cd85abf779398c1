import fc from 'fast-check';
import { urlOf } from '../../../src/core/http/client.ts';
import { apiPath } from '../../../src/core/input/fields.ts';
import { validate } from '../../../src/core/input/validate.ts';
import { acme, HOST } from '../acme.ts';

const shape = { path: apiPath({ names: ['accountId'] }) };
const read = (path: string) => validate(shape, { path }).path;

it.each([
  '/contacts/',
  '/contacts/abc-1_2~3/notes',
  '/objects/custom_objects.pets/records',
  '/{accountId}/x',
  '/tags/50%20off',
  '/a:b/c@d,e;f=g',
])('%s is a path', (path) => {
  expect(read(path)).toBe(path);
});

it.each([
  ['https://evil.example/contacts', 'without the address of a host'],
  ['//evil.example/contacts', 'without the address of a host'],
  ['contacts/', 'must begin with a slash'],
  ['@evil.example', 'must begin with a slash'],
  ['/contacts/?limit=1', 'enter what follows in Query'],
  ['/contacts#top', 'must not hold a #'],
  ['/contacts//notes', 'two slashes in a row'],
  ['/\\evil.example', 'backslash'],
  ['/contacts/../users', '. or .. between slashes'],
  ['/..', '. or .. between slashes'],
  ['/./users', '. or .. between slashes'],
  ['/contacts/%2e%2E/users', 'encoded dot'],
  ['/contacts/.%2e/users', 'encoded dot'],
  ['/contacts/%2f..', 'encoded dot, slash'],
  ['/contacts/%252e%252e/users', 'encoded dot, slash, percent'],
  ['/contacts/%0d%0aX: y', 'control character'],
  ['/contacts/%', 'two hexadecimal digits'],
  ['/contacts/Ada Byron', 'such as a space'],
  ['/contacts/．．/users', '. or .. between slashes'],
  ['/contacts/{contactId}', 'needs a value in place of “contactId”'],
  ['/contacts/{accountId', 'needs a value in place of “accountId”'],
])('%s is none', (path, why) => {
  expect(() => read(path)).toThrow(why);
});

it('no path leaves the API, nor is it another one by the time it is sent', () => {
  const parts = [
    '.',
    '..',
    '/',
    '\\',
    '%2e',
    '%2F',
    '%25',
    '?',
    '#',
    '@',
    ':',
    'a',
    'é',
    '{accountId}',
    ' ',
    '\t',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (some) => {
      let path: string;
      try {
        path = read(`/${some.join('')}`);
      } catch {
        return;
      }
      const sent = path.replaceAll('{accountId}', 'a1');
      expect(urlOf({ service: acme }, { path: sent })).toBe(`${HOST}/v1${sent}`);
    }),
    { numRuns: 1000 },
  );
});
