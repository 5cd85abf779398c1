import * as z from 'zod/mini';
import { parseJson } from '../../json.ts';
import type { Shape } from '../../shape.ts';
import { plain, visible } from '../plainText.ts';
import { type FieldFacts, type FieldOptions, field, fieldFacts, shaped } from './field.ts';

/**
 * The values in `a, b, c`. A comma that is part of a choice's name does not end it: of the pieces between
 * commas, the longest run that is a choice counts as one value.
 */
function splitAtCommas(text: string, choices: FieldFacts['choices'] = {}): string[] {
  const pieces = text.split(',');
  const word = (value: string) => plain(value).toLowerCase();
  const names = [...Object.keys(choices), ...Object.values(choices)]
    .filter((name) => name.includes(','))
    .map(word)
    .sort((one, other) => other.length - one.length);
  if (names.length === 0) {
    return pieces;
  }
  const values: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = names.map((name) => pieces.slice(at, at + name.split(',').length).join(','));
    const value = run.find((some, index) => word(some) === names[index]) ?? pieces[at]!;
    values.push(value);
    at += value.split(',').length;
  }
  return values;
}

/** The list that a text is in JSON, as apps and code steps write one; null for any other text. */
function jsonListOf(text: string): unknown[] | null {
  if (!/^\s*\[\s*["{n\]]/.test(text)) {
    return null;
  }
  try {
    return parseJson(text) as unknown[];
  } catch {
    return null;
  }
}

/** The web addresses of a text that has nothing else, whose commas are their own; null for any other text. */
function addressesOf(text: string): string[] | null {
  const pieces = /^\s{0,9}https?:\/\//i.test(text) ? text.split(/[\s,]{1,9}(?=https?:\/\/)/i) : [];
  const isOne = pieces.length === 1 && /^\S+$/.test(text.trim());
  return pieces.length > 1 || isOne ? pieces : null;
}

const isBlank = (value: unknown) =>
  value === null || (typeof value === 'string' && visible(value) === '');

/**
 * Several values of one kind. A single value counts as a list of one, and a text in JSON or of several web
 * addresses as all of them; `split` also takes `a, b, c` and values in lines.
 */
export const list = <T extends z.ZodMiniType>(
  item: T,
  options: FieldOptions & { split?: boolean; max?: number; choices?: Record<string, string> } = {},
) => {
  const { split, max = 1000, ...rest } = options;
  const choices = rest.choices ?? fieldFacts(item).choices;
  const itemsOf = (text: string): unknown[] =>
    jsonListOf(text) ??
    addressesOf(text) ??
    (split ? text.split(/[\r\n]+/).flatMap((line) => splitAtCommas(line, choices)) : [text]);
  const asArray = (value: unknown) => {
    const items: unknown[] =
      typeof value === 'string' ? itemsOf(value) : [value].flat(Number.POSITIVE_INFINITY);
    return items
      .map((one) => (typeof one === 'string' ? one.trim() : one))
      .filter((one) => !isBlank(one));
  };
  return field(
    shaped(
      asArray,
      z.array(item).check(z.maxLength(max, { error: `has too many items, at most ${max} fit` })),
    ),
    {
      ...fieldFacts(item),
      ...rest,
      list: true,
      isBlank: (value) => asArray(value).length === 0,
    },
  );
};

/** Several values that travel as one text: `a,b,c`. */
export const joined = (item: z.ZodMiniType<string>, options: Parameters<typeof list>[1] = {}) => {
  const many = list(item, { split: true, ...options });
  return field(
    z.pipe(
      many,
      z.transform((values: string[]) => values.join(',')),
    ),
    fieldFacts(many),
  );
};

/** Line items: rows of the same fields. */
export const lineItems = <S extends Shape>(
  children: S,
  options: FieldOptions & { max?: number } = {},
) => {
  const { max = 100, ...rest } = options;
  const rows = z
    .array(z.object(children, { error: 'must be a row of fields' }))
    .check(z.maxLength(max, { error: `has too many rows, at most ${max} fit` }));
  return field(
    shaped((value) => (Array.isArray(value) ? value : [value]), rows),
    { ...rest, children },
  );
};
