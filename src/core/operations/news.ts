import { fingerprint } from '../fingerprint.ts';
import { choice } from '../input/fields.ts';
import type { Shape, Values } from '../shape.ts';

/** A kind of news: a record that was added, or one that was added or changed. */
export type Change = 'new' | 'updated';

/** What a trigger of records counts as news. */
export type News<S extends Shape> = {
  /** Key of the record's creation time in the result. */
  created?: string;
  /** Key of the record's last change in the result. Without it, a fingerprint of the record shows changes. */
  updated?: string;
  /** The kind that counts without asking the user: `new` where records never change, `updated` where each change matters. */
  only?: Change;
  /** Request values that make the vendor list the newest, or the latest changed, first. */
  sort?: Partial<Record<Change, Record<string, unknown>>>;
  /** Request values that limit a poll to recent records, for vendors that cannot sort. Pure. */
  recent?(values: Values<S>, now: number): Record<string, unknown>;
  /** Kinds of news that the vendor cannot sort by. A poll for them reads every page. */
  unsorted?: readonly Change[];
  /** Keys of the result that may differ although the record has not changed, such as links to its neighbors. */
  ignore?: readonly string[];
};

/** The field with which the user chooses what counts. */
export const changeField = () =>
  choice(
    { new: 'New records', updated: 'New and updated records' },
    {
      label: 'Trigger On',
      help: 'Which changes start the Zap. Defaults to new records.',
      local: true,
    },
  ).optional();

/** What counts in a step: the change of a single record; in a list the `only` kind, else the user's choice. */
export function countedChange<S extends Shape>(
  { only }: News<S>,
  values: { trigger_on?: Change },
  isList: boolean,
): Change {
  return isList ? (only ?? values.trigger_on ?? 'new') : 'updated';
}

/** Key of the result's time that counts, where the vendor writes it. */
export const timeKey = <S extends Shape>({ created, updated }: News<S>, change: Change) =>
  change === 'updated' ? (updated ?? created) : created;

/**
 * What Zapier tells two states of a record apart by, beside its id, where the vendor writes when a record
 * changed: a constant while only new records count, else that time.
 */
export function revisionOf<S extends Shape>(
  result: Record<string, unknown>,
  { updated, ignore }: News<S>,
  change: Change,
): string {
  const time = updated && result[updated];
  return change === 'new' ? 'new' : String(time ?? fingerprint(withoutIgnored(result, { ignore })));
}

/** A result without the keys that may differ although the record has not changed. */
export const withoutIgnored = <S extends Shape>(
  result: Record<string, unknown>,
  { ignore = [] }: Pick<News<S>, 'ignore'>,
) => Object.fromEntries(Object.entries(result).filter(([key]) => !ignore.includes(key)));

/** Sorts results by the time that counts; those without one come last, in the vendor's order. */
export function newestFirst<S extends Shape>(
  results: Record<string, unknown>[],
  news: News<S>,
  change: Change,
): Record<string, unknown>[] {
  const key = timeKey(news, change);
  const timeOf = (result: Record<string, unknown>) => Date.parse(String(result[key!])) || 0;
  return key ? results.sort((a, b) => timeOf(b) - timeOf(a)) : results;
}
