import { getPath } from '../dottedPaths.ts';

/**
 * Where a response keeps its result: `contact`, `contacts[]` for a list, `''` for the whole body,
 * `messages.messages[]|messages[]` for an API that answers in two shapes (the first that fits wins).
 */
export type ResultPath = string;

/** A path of several shapes is a list's when any of them is: the one record of another shape is a list of one. */
export const isListPath = (path: ResultPath): boolean =>
  path.split('|').some((option) => option.endsWith('[]'));

/** Picks the result out of a response body; null when there is none, `[]` for a missing list. */
export function pickResult(body: unknown, path: ResultPath): unknown {
  for (const option of path.split('|')) {
    const list = isListPath(option);
    const name = list ? option.slice(0, -2) : option;
    const found = name === '' ? body : getPath(body, name);
    if (list ? Array.isArray(found) : found !== undefined && found !== null) {
      return found;
    }
  }
  return isListPath(path) ? [] : null;
}
