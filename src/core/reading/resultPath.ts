import { getPath } from '../dottedPaths.ts';
import { isRecord, type Raw } from '../raw.ts';

/**
 * Where a response keeps its result: `contact`, `contacts[]` for a list, `''` for the whole body,
 * `messages.messages[]|messages[]` for an API that answers in two shapes (the first that fits wins),
 * `contact?` for one that says null where it has none.
 */
export type ResultPath = string;

/** A path of several shapes is a list's when any of them is: the one record of another shape is a list of one. */
export const isListPath = (path: ResultPath): boolean =>
  path.split('|').some((option) => option.endsWith('[]'));

/** What stands in a body where one shape of a path says. */
function found(body: unknown, option: string): unknown {
  const name = option.replace(/\[\]$|\?$/, '');
  return name === '' ? body : getPath(body, name);
}

/** Picks the result out of a response body; null when there is none, `[]` for a missing list. */
export function pickResult(body: unknown, path: ResultPath): unknown {
  for (const option of path.split('|')) {
    const result = found(body, option);
    if (isListPath(option) ? Array.isArray(result) : result !== undefined && result !== null) {
      return result;
    }
  }
  return isListPath(path) ? [] : null;
}

/**
 * Whether a body holds what a path names: a record, or a list that is empty or has one.
 * @param resembles Whether a record is of the kind that is asked for; any that is not empty when absent.
 */
export function holdsResult(
  body: unknown,
  path: ResultPath,
  resembles?: (record: Raw) => boolean,
): boolean {
  const isOne = (one: unknown) =>
    isRecord(one) && (resembles?.(one) ?? Object.keys(one).length > 0);
  // A list of texts becomes records with a value.
  const isOneOfList = (one: unknown) => isOne(isRecord(one) || !resembles ? one : { value: one });
  return path.split('|').some((option) => {
    const result = found(body, option);
    if (isListPath(option)) {
      return Array.isArray(result) && (result.length === 0 || result.some(isOneOfList));
    }
    return isOne(result) || (option.endsWith('?') && result === null);
  });
}
