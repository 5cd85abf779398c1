import { StepError } from '../errors.ts';
import { humanize } from '../input/humanize.ts';

/** What an endpoint does, as its vendor’s documentation writes it. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An endpoint as its vendor's documentation writes it: `PUT /contacts/{contactId}/tasks/{taskId}`. */
export type Route = `${Method} /${string}`;

/** The names in braces of a route: `'contactId' | 'taskId'` for the route above. */
export type Placeholder<R extends string> = R extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

const PLACEHOLDER = /{(\w+)}/g;

/** Takes a route apart; `placeholders` are the names in braces, in their order. */
export function parseRoute(route: Route): { method: Method; path: string; placeholders: string[] } {
  const [method, path] = route.split(' ') as [Method, string];
  return { method, path, placeholders: [...path.matchAll(PLACEHOLDER)].map((match) => match[1]!) };
}

/**
 * Puts values into a path, each URL-encoded so that it stays one segment.
 * @throws StepError for an empty value, for half of a character (a lone surrogate), which cannot be encoded,
 *   and for `.` and `..`, which encoding leaves alone but every URL parser resolves to another path.
 */
export function fillPath(
  path: string,
  values: Record<string, unknown>,
  labelOf: (name: string) => string = humanize,
): string {
  return path.replace(PLACEHOLDER, (_, name: string) => {
    const value = String(values[name] ?? '');
    const segment = value.isWellFormed() ? encodeURIComponent(value) : '';
    if (/^\.{0,2}$/.test(segment)) {
      throw new StepError(
        'error',
        `${labelOf(name)} has no usable value. Choose it again, or map another value.`,
      );
    }
    return segment;
  });
}
