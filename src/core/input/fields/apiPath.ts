import * as z from 'zod/mini';
import { plain } from '../plainText.ts';
import { type FieldOptions, field, shaped } from './field.ts';

/** What the message says about a path that cannot be called, by what is wrong with it. */
const PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [/^[a-z][a-z\d+.-]*:|^\/\//i, 'must be a path such as /contacts/, without the address of a host'],
  [/^[^/]/, 'must begin with a slash, such as /contacts/'],
  [/\?/, 'ends before the question mark: enter what follows in Query'],
  [/#/, 'must not hold a #'],
  [/\\|\/\//, 'must not hold two slashes in a row, or a backslash'],
  [/(^|\/)\.{1,2}(\/|$)/, 'must not hold . or .. between slashes'],
  [/%(2e|2f|5c|25|0|1|7f)/i, 'must not hold an encoded dot, slash, percent or control character'],
  [/%(?![\da-f]{2})/i, 'has a % without two hexadecimal digits'],
  [/[^\w\-.~!$&'()*+,;=:@%/{}]/, 'has a character that a path cannot hold, such as a space'],
];

/**
 * A path of the vendor's API as its documentation writes it. It stays below the API's own address: nothing
 * in it names another host or climbs, encoded or not. Values of the connection may stand in braces, by the
 * `names` that it has for them.
 */
export const apiPath = ({ names, ...options }: FieldOptions & { names: readonly string[] }) => {
  const known = names.map((name) => `{${name}}`);
  const left = (path: string) =>
    [...path.matchAll(/{[^}]*}?|}/g)].map(([found]) => found).find((one) => !known.includes(one));
  const problem = (path: string) =>
    PROBLEMS.find(([wrong]) => wrong.test(path))?.[1] ??
    (left(path) && `needs a value in place of “${left(path)!.replace(/[{}]/g, '')}”`);
  return field(
    shaped(
      (value) => (typeof value === 'string' ? plain(value) : value),
      z.string({ error: 'must be a path such as /contacts/' }).check(
        z.maxLength(1000, { error: 'is too long: at most 1000 characters fit' }),
        z.refine((path) => problem(path) === undefined, {
          error: ({ input }) => problem(String(input)) ?? '',
        }),
      ),
    ),
    { type: 'string', placeholder: '/contacts/', ...options },
  );
};
