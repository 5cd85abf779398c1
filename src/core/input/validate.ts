import type * as z from 'zod/mini';
import { MESSAGE_LIMIT, StepError } from '../errors.ts';
import { isRecord } from '../raw.ts';
import type { Shape, Values } from '../shape.ts';
import { labelOf } from './editorFields.ts';
import { fieldFacts, isOptional } from './fields/field.ts';
import { humanize } from './humanize.ts';
import type { Place } from './parseMoment.ts';
import { visible } from './plainText.ts';

/**
 * A mapping that Zapier could not fill (`{{123__id}}`, `{{bundle.inputData.x}}`). Any other text in
 * double braces is the user's own: HighLevel's merge fields look like `{{contact.first_name}}`.
 */
const UNRESOLVED = /{{\s{0,9}(?:\d{1,20}__|bundle\.|process\.|steps\.)[^{}]*}}/;

/** Whether a value, or one inside of it, is a mapping that Zapier could not fill. */
export function isUnresolved(value: unknown): boolean {
  return typeof value === 'string'
    ? UNRESOLVED.test(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(isUnresolved);
}

/** What counts as "left empty": nothing is sent for it. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && visible(value) === '') ||
    (Array.isArray(value) && value.every(isEmpty)) ||
    (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isEmpty))
  );
}

/** The same of a field, whose value may hold nothing though it is not empty: `, ,` is a list without a value. */
const isLeftEmpty = (schema: z.ZodMiniType, value: unknown): boolean =>
  isEmpty(value) || fieldFacts(schema).isBlank?.(value) === true;

/** What the input of a step is read by, beside its fields. */
export type ValidateOptions<S extends Shape = Shape> = {
  /** IANA name of the time zone for dates without an offset; UTC when absent. */
  zone?: string | undefined;
  /** Two-letter code of the account's country, for dates in numbers. */
  country?: string | undefined;
  /** Keys of which at least one must be filled. */
  oneOf?: readonly string[] | undefined;
  /** Sets of keys that are filled together or not at all. */
  together?: readonly (readonly string[])[] | undefined;
  /** Sets of keys of which at most one is filled. */
  atMostOne?: readonly (readonly string[])[] | undefined;
  /** What is wrong with values that are each fine alone. */
  check?: ((values: Values<S>) => readonly string[]) | undefined;
  /** The input as the editor stores it: with mappings, not their values. */
  raw?: Record<string, unknown> | undefined;
};

/** Whether a field takes its value, or a part of it, from an earlier step. */
export const isMapping = (value: unknown): boolean =>
  typeof value === 'string'
    ? /{{[^{}]+}}/.test(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(isMapping);

/**
 * Checks a step's input against its fields and gives the values in the vendor's form.
 * @throws StepError that names the labels of the fields that are missing or wrong. It halts where they all come
 *   from an earlier step: the values of another run may be fine.
 */
export function validate<S extends Shape>(
  shape: S,
  input: Record<string, unknown>,
  options: ValidateOptions<S> = {},
): Values<S> {
  const { zone = 'UTC', country, check, raw = {} } = options;
  const place: Place = { zone, country, now: new Date() };
  const { given, present, problems } = presentIn(shape, input, raw, place);
  // Who lacks a required field is not asked for one of several others, too.
  const oneOf = problems.length === 0 ? options.oneOf : [];
  problems.push(...unmet(shape, given, { ...options, oneOf }));
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(present)) {
    const result = schema.safeParse(given[key]);
    if (result.success) {
      values[key] = result.data;
    } else {
      problems.push(
        ...result.error.issues.map((issue) => problemOf(shape, key, given[key], issue)),
      );
    }
  }
  for (const [key, schema] of Object.entries(present)) {
    const { notBefore } = fieldFacts(schema);
    if (notBefore && moment(values[key]) < moment(values[notBefore])) {
      const message = `${labelOf(shape, key)} must not be before ${labelOf(shape, notBefore)}.`;
      problems.push({ keys: [key, notBefore], message });
    }
  }
  if (check && problems.length === 0) {
    const keys = Object.keys(given);
    problems.push(...check(values as Values<S>).map((message) => ({ keys, message })));
  }
  if (problems.length > 0) {
    const isOfThisRun = problems.every(({ keys }) => keys.some((key) => isMapping(raw[key])));
    const messages = new Set(problems.map(({ message }) => message));
    throw new StepError(isOfThisRun ? 'halted' : 'error', thatFit([...messages]));
  }
  return values as Values<S>;
}

/** What is wrong with the input, and the fields whose values could make it right. */
type Problem = { keys: readonly string[]; message: string };

/** The values that are there, as their fields read them, the fields to check, and what is missing. */
function presentIn(
  shape: Shape,
  input: Record<string, unknown>,
  raw: Record<string, unknown>,
  place: Place,
): { given: Record<string, unknown>; present: Shape; problems: Problem[] } {
  const given: Record<string, unknown> = {};
  const present: Shape = {};
  const problems: Problem[] = [];
  for (const [key, schema] of Object.entries(shape)) {
    const value = input[key];
    const label = labelOf(shape, key);
    if (isLeftEmpty(schema, value)) {
      if (!isOptional(schema)) {
        const message = isMapping(raw[key])
          ? `${label} ${isPlural(shape, key) ? 'come' : 'comes'} from an earlier step that found or gave nothing, so this step did nothing. Map a field that has a value, or add a filter before this step.`
          : `${areRequired(shape, [key])} or map a field that has a value.`;
        problems.push({ keys: [key], message });
      } else if (schema.def.type === 'default') {
        present[key] = schema;
      }
    } else if (isUnresolved(value)) {
      const message = `${label} holds a mapping that was not filled. Choose the field of the earlier step again.`;
      problems.push({ keys: [], message });
    } else {
      given[key] = prepare(schema, value, place);
      present[key] = schema;
    }
  }
  return { given, present, problems };
}

/** What the form says about several fields and the input does not do. */
function unmet<S extends Shape>(
  shape: S,
  given: Record<string, unknown>,
  { oneOf = [], together = [], atMostOne = [] }: ValidateOptions<S>,
): Problem[] {
  const isGiven = (key: string) => key in given;
  const named = (keys: readonly string[], joint: string) =>
    keys.map((key) => labelOf(shape, key)).join(joint);
  const problems: Problem[] = [];
  if (oneOf.length > 0 && !oneOf.some(isGiven)) {
    const message =
      oneOf.length > FEW
        ? `Fill in at least one field, such as ${named(oneOf.slice(0, FEW), ', ')}.`
        : `Fill in at least one of: ${named(oneOf, ', ')}.`;
    problems.push({ keys: oneOf, message });
  }
  for (const keys of together) {
    const missing = keys.filter((key) => !isGiven(key));
    if (missing.length > 0 && missing.length < keys.length) {
      const filled = named(keys.filter(isGiven), ' and ');
      const message = `${areRequired(shape, missing, ` with ${filled}`)}, or clear ${filled}.`;
      problems.push({ keys: missing, message });
    }
  }
  for (const keys of atMostOne) {
    const filled = keys.filter(isGiven);
    if (filled.length > 1) {
      problems.push({ keys: filled, message: `Fill in only one of: ${named(filled, ', ')}.` });
    }
  }
  return problems;
}

/** What a field says of a value that it refuses. */
function problemOf(
  shape: Shape,
  key: string,
  value: unknown,
  { path, message }: z.core.$ZodIssue,
): Problem {
  const place = placeOf(shape, [key, ...path]);
  const says = isMissing(value, path) ? 'is required' : message;
  return { keys: [key], message: `${place}${path.length > 0 ? ',' : ''} ${says}.` };
}

/** Whether a field is spoken of as several things: “Items are required”. */
function isPlural(shape: Shape, key: string): boolean {
  const { list, children } = fieldFacts(shape[key]!);
  return Boolean(list ?? children) && /s$/.test(labelOf(shape, key));
}

/** “Items are required: fill them in”. */
function areRequired(shape: Shape, keys: readonly string[], why = ''): string {
  const labels = keys.map((key) => labelOf(shape, key)).join(' and ');
  return keys.length > 1 || isPlural(shape, keys[0]!)
    ? `${labels} are required${why}: fill them in`
    : `${labels} is required${why}: fill it in`;
}

/** Epoch milliseconds of a time as it is sent; NaN for none, which is before nothing. */
const moment = (sent: unknown) =>
  typeof sent === 'number' ? sent : Date.parse(typeof sent === 'string' ? sent : '');

/** Where more fields than these are alternatives, a message names only the first. */
const FEW = 5;

/** The first problem, and up to two more that fit as whole sentences. */
const thatFit = (problems: readonly string[]): string =>
  problems
    .slice(0, 3)
    .reduce((told, one) => (`${told} ${one}`.length > MESSAGE_LIMIT ? told : `${told} ${one}`));

/** Whether an issue is about a cell that a row of line items does not have. */
const isMissing = (rows: unknown, [row, cell]: readonly PropertyKey[]): boolean => {
  const cells = Array.isArray(rows) && typeof row === 'number' ? rows[row] : undefined;
  return typeof cell === 'string' && isRecord(cells) && !Object.hasOwn(cells, cell);
};

/** Reads values whose meaning depends on their place, and drops the empty cells of line items. */
function prepare(schema: z.ZodMiniType, given: unknown, place: Place): unknown {
  const { children, read, list, isStructure } = fieldFacts(schema);
  // A line item that has one row stands for its value where a field takes one.
  const isOneOfList = Array.isArray(given) && given.length === 1 && !list && !isStructure;
  const value: unknown = isOneOfList && !children ? given[0] : given;
  if (children) {
    const rows = (Array.isArray(value) ? value : [value]).filter((row) => !isEmpty(row));
    return rows.map((row) => preparedRow(children, row, place));
  }
  if (!read) {
    return value;
  }
  return Array.isArray(value) ? value.map((one) => read(one, place)) : read(value, place);
}

/** The filled cells of a row; null for one that fills none of them, whose values would be lost. */
function preparedRow(children: Shape, row: unknown, place: Place) {
  const cells = isRecord(row)
    ? Object.entries(children)
        .filter(([key]) => !isLeftEmpty(children[key]!, row[key]))
        .map(([key, child]) => [key, prepare(child, row[key], place)])
    : [];
  return cells.length > 0 ? Object.fromEntries(cells) : null;
}

/** "Filters row 2, Operator" for the path `['filters', 1, 'operator']`. */
export function placeOf(shape: Shape, [key, row, child]: readonly PropertyKey[]): string {
  const label = labelOf(shape, String(key));
  if (typeof row !== 'number') {
    return label;
  }
  const children = fieldFacts(shape[String(key)]!).children;
  return child === undefined
    ? `${label}, item ${row + 1}`
    : `${label} row ${row + 1}, ${children ? labelOf(children, String(child)) : humanize(String(child))}`;
}
