import type * as z from 'zod';
import { unprocessable } from './refusal.ts';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'a string',
  number: 'a number conforming to the specified constraints',
  boolean: 'a boolean value',
  array: 'an array',
  object: 'an object',
};

const isMissing = (body: unknown, path: PropertyKey[]): boolean => {
  const value = path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key],
    body,
  );
  return value === undefined;
};

/** The property as class-validator names it: parents before a dot, the elements of a list unnamed. */
const wording = (path: PropertyKey[], text: string): string => {
  const last = path.at(-1);
  if (typeof last === 'number') return `each value in ${path.slice(0, -1).join('.')} ${text}`;
  return `${path.join('.')} ${text}`;
};

const messagesOf = (issue: Issue, body: unknown): string[] => {
  const parents = issue.path.map((key) => `${String(key)}.`).join('');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${parents}property ${key} should not exist`);
    case 'invalid_type': {
      const type = wording(issue.path, `must be ${kinds[issue.expected] ?? issue.expected}`);
      return isMissing(body, issue.path)
        ? [wording(issue.path, 'should not be empty'), type]
        : [type];
    }
    case 'invalid_value':
      return [
        wording(issue.path, `must be one of the following values: ${issue.values.join(', ')}`),
      ];
    case 'too_big':
      return [
        wording(
          issue.path,
          issue.origin === 'string'
            ? `must be shorter than or equal to ${issue.maximum} characters`
            : issue.origin === 'array'
              ? `must contain no more than ${issue.maximum} elements`
              : `must not be greater than ${issue.maximum}`,
        ),
      ];
    case 'too_small':
      return [
        wording(
          issue.path,
          issue.origin === 'string' || issue.origin === 'array'
            ? 'should not be empty'
            : `must not be less than ${issue.minimum}`,
        ),
      ];
    case 'invalid_format':
      return [wording(issue.path, issue.format === 'email' ? 'must be an email' : issue.message)];
    default:
      return [wording(issue.path, issue.message)];
  }
};

const unknownFirst = (one: Issue, other: Issue): number =>
  Number(other.code === 'unrecognized_keys') - Number(one.code === 'unrecognized_keys');

/**
 * The body, checked as strictly as the vendor does: an unknown property, a missing one or a wrong
 * type is a 422 that lists every broken rule in class-validator's words.
 * @see https://github.com/GoHighLevel/highlevel-api-docs/issues/64
 */
export const validated = <Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.output<Schema> => {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issues = [...result.error.issues].sort(unknownFirst);
  throw unprocessable(issues.flatMap((issue) => messagesOf(issue, body)));
};
