import { readMoment } from '../dates.ts';
import { getPath } from '../dottedPaths.ts';
import type { Raw } from '../raw.ts';
import type { Difference, State } from '../reading/changes.ts';
import type { Shape, Values } from '../shape.ts';

/** What of a record is the event: one of `appears`, `disappears`, `changes`, `adds`, `removes`, `due` and `yearly`. */
export type When<S extends Shape> = {
  /** A record is there that was not. */
  appears?: true;
  /** A record is listed no more: the key of the moment, and for how many days after it the vendor goes on listing a record. */
  disappears?: { moment: string; days: number };
  /** A value changes: its key in the vendor's record. Several keys, which the step's values may choose, make an event for each. */
  changes?: string | ((values: Values<S>) => readonly string[]);
  /** How a value is read, where its key does not lead to it or two texts say the same. Pure. */
  value?(record: Raw, key: string): unknown;
  /** The value that means that there is none: a record that starts with it has not changed. */
  none?: string;
  /** Key of the time of that change, where the vendor writes it: a change back counts as well, and none is lost with the memory. */
  at?: string;
  /** The only values that count after the change. */
  becomes?: readonly string[];
  /** A record that is new counts as changed from nothing. */
  ofNew?: true;
  /** The field with which the user chooses the values before the change that count. */
  from?: keyof S & string;
  /** The field with which the user chooses the values after the change that count. */
  to?: keyof S & string;
  /** Whether a change counts, where only its two values together tell. Pure. */
  counts?(before: string | null, after: string | null): boolean;
  /** A list gets an item: the list's key in the vendor's record. What a new record has counts as well. */
  adds?: string;
  /** A list loses an item. */
  removes?: string;
  /** The field with which the user chooses the items that count. */
  among?: keyof S & string;
  /** The moment, in epoch milliseconds, at which a record is due. Null for one that never is. Pure. */
  due?(record: Raw, values: Values<S>): number | null;
  /** A day comes round, in the account's zone. */
  yearly?: Yearly<S>;
};

/** A day that comes round each year. */
export type Yearly<S extends Shape> = {
  /** Key of the day in the vendor's record. */
  day: string;
  /** The field with the number of days before it. */
  ahead: keyof S & string;
  /** The field with the time of the day; 09:00 by default. */
  time: keyof S & string;
};

/** Whether records are compared with what they were, so that those of before the Zap have to be known. */
export const isCompared = <S extends Shape>({
  when: { appears, due },
  created,
}: {
  when: When<S>;
  created?: string;
}) => !due && !(appears && created);

/** What is remembered of a record. */
export function stateOf<S extends Shape>(when: When<S>, record: Raw, values: Values<S>): State {
  const list = when.adds ?? when.removes;
  const moment = when.yearly?.day ?? when.disappears?.moment;
  if (moment) {
    return [readMoment(getPath(record, moment)) ?? ''];
  }
  if (list) {
    const wanted = chosen(when.among, values);
    const items = [getPath(record, list) ?? []].flat().map(textOf);
    return [...new Set(items)].filter((item) => !wanted || wanted.has(item.toLowerCase())).sort();
  }
  const { value = getPath } = when;
  return watchedKeys(when, values).map((key) => {
    const text = textOf(value(record, key));
    return text === when.none ? '' : text;
  });
}

/** What differs between two states. The earlier state is undefined for a new record and null where it is not known. */
export const differencesOf =
  <S extends Shape>(when: When<S>, values: Values<S>) =>
  (before: State | null | undefined, after: State): Difference[] => {
    if (when.appears) {
      return before === undefined ? [{ what: '', before: null, after: null }] : [];
    }
    if (when.disappears || when.yearly) {
      return [];
    }
    if (when.adds || when.removes) {
      const [less, more] = when.adds ? [before ?? [], after] : [after, before ?? []];
      return before === null
        ? []
        : more
            .filter((item) => !less.includes(item))
            .map((item) =>
              when.adds
                ? { what: item, before: null, after: item }
                : { what: item, before: item, after: null },
            );
    }
    if (before === undefined && !when.ofNew) {
      return [];
    }
    return watchedKeys(when, values).flatMap((what, index) => {
      const [was, is] = [before?.[index] || null, after[index] || null];
      return was === is ? [] : [{ what, before: was, after: is }];
    });
  };

/** Whether the user asked for such a difference. */
export function isWanted<S extends Shape>(
  { becomes, from, to, none = '', counts }: When<S>,
  { before, after }: Pick<Difference, 'before' | 'after'>,
  values: Values<S>,
): boolean {
  const fits = (wanted: ReadonlySet<string> | undefined, value: string | null) =>
    !wanted || wanted.has((value ?? none).toLowerCase());
  return (
    (!becomes || becomes.includes(after ?? '')) &&
    (!counts || counts(before, after)) &&
    fits(chosen(from, values), before) &&
    fits(chosen(to, values), after)
  );
}

/** The keys of the values that are watched. */
export const watchedKeys = <S extends Shape>(
  { changes }: When<S>,
  values: Values<S>,
): readonly string[] =>
  typeof changes === 'function' ? changes(values) : changes === undefined ? [] : [changes];

/** The values chosen in a field, in lower case; undefined if the field is empty. */
function chosen(field: string | undefined, values: object): ReadonlySet<string> | undefined {
  const value = field && (values as Raw)[field];
  const texts = [value ?? []].flat().map((one) => String(one).toLowerCase());
  return texts.length > 0 && value !== '' ? new Set(texts) : undefined;
}

const textOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
