import type { PlainOutputField } from 'zapier-platform-core';
import * as z from 'zod/mini';
import { readMoment } from '../dates.ts';
import { getPath } from '../dottedPaths.ts';
import { humanizePath } from '../input/humanize.ts';
import { isRecord, numberOf, textOf, yesNoOf } from '../raw.ts';
import type { Names } from '../reading/names.ts';

/** What core knows about a value of a result, beside its zod schema. */
export type OutputFacts = {
  type: 'string' | 'number' | 'integer' | 'boolean' | 'datetime' | 'object';
  example: unknown;
  /** Name in the editor where the key alone does not say it: units, ids, abbreviations. */
  label?: string;
  /** Dotted paths at which the vendor may have put the value instead of at its key. */
  from?: readonly string[];
  /** The key beside it whose ids it names, and where their names are. */
  names?: { of: string; in: Names };
  /** A result always has the parts that the example has. */
  hasParts?: boolean;
  /** Makes the value of those beside it and of what the connection knows. */
  make?: Made;
};

/** A value made of the values beside it and of what the connection knows, such as its ids; null without them. Pure. */
export type Made = (
  beside: Record<string, unknown>,
  context: Record<string, string>,
) => string | null;

const known = new WeakMap<z.ZodMiniType, OutputFacts>();

type More = Pick<OutputFacts, 'label' | 'from'>;

function value<T>(read: (raw: unknown) => T | null, facts: OutputFacts) {
  const schema = z.pipe(
    z.optional(z.unknown()),
    z.transform((raw) => (raw === undefined || raw === null ? null : read(raw))),
  );
  known.set(schema, facts);
  return schema;
}

const HAS_OFFSET = /(Z|[+-]\d{2}:\d{2})$/;

function details(example: Record<string, unknown>, facts: OutputFacts) {
  const schema = z.pipe(
    z.optional(z.unknown()),
    z.transform((raw) => withKeysOf(example, raw)),
  );
  known.set(schema, facts);
  return schema;
}

function withKeysOf(example: Record<string, unknown>, raw: unknown): Record<string, unknown> {
  const sent = isRecord(raw) ? raw : {};
  const shown = Object.entries(example).map(([key, one]) => [
    key,
    isRecord(one) ? withKeysOf(one, sent[key]) : (sent[key] ?? null),
  ]);
  return { ...sent, ...Object.fromEntries(shown) };
}

const readList = (raw: unknown) => (Array.isArray(raw) ? (raw as unknown[]).map(String) : null);

/**
 * The values of a result. Each is read tolerantly (an id that comes as a number becomes a string, a
 * boolean that comes as text a boolean, any moment ISO 8601) and is null when the vendor sends none,
 * so that a result always has every key. The example makes the static sample.
 */
export const out = {
  text: (example: string, more: More = {}) => value(textOf, { type: 'string', example, ...more }),
  id: (example: string, label: string, more: More = {}) =>
    value(textOf, { type: 'string', example, label, ...more }),
  number: (example: number, more: More = {}) =>
    value(numberOf, { type: 'number', example, ...more }),
  integer: (example: number, more: More = {}) =>
    value(numberOf, { type: 'integer', example, ...more }),
  yesNo: (example: boolean, more: More = {}) =>
    value(yesNoOf, { type: 'boolean', example, ...more }),
  moment: (example: string, more: More = {}) =>
    value((raw) => readMoment(raw), { type: 'datetime', example, ...more }),
  /** Local date and time, never moved into another zone. A text to Zapier where the vendor sends no offset, as in the example. */
  wallTime: (example: string, more: More = {}) =>
    value(textOf, { type: HAS_OFFSET.test(example) ? 'datetime' : 'string', example, ...more }),
  /** A calendar day as text (`1990-09-25`); what is no date stays as it is. */
  day: (example: string, more: More = {}) =>
    value((raw) => readMoment(raw)?.replace(/^(\d{4}-\d{2}-\d{2})T.*/, '$1') ?? null, {
      type: 'string',
      example,
      ...more,
    }),
  /** The name of the record whose id is `of`, as the vendor sends it or else from a list of the account. */
  name: (example: string, { of, in: names, ...more }: More & { of: string; in: Names }) =>
    value(textOf, { type: 'string', example, names: { of, in: names }, ...more }),
  /** The names of the records whose ids are the list `of`. */
  names: (example: string, { of, in: names, ...more }: More & { of: string; in: Names }) =>
    value(readList, { type: 'string', example: [example], names: { of, in: names }, ...more }),
  /** A text, such as a link, made where the vendor does not send it. */
  made: (example: string, make: Made, more: More = {}) =>
    value(textOf, { type: 'string', example, make, ...more }),
  /** Whatever the vendor sends, kept as it is. */
  any: (example: unknown, more: More = {}) =>
    value((raw) => raw, { type: 'object', example, ...more }),
  /** The same of an object that has at least the keys of the example, null where the vendor sends none. */
  details: (example: Record<string, unknown>, more: More = {}) =>
    details(example, { type: 'object', example, hasParts: true, ...more }),
  list: <T extends z.ZodMiniType>(item: T) =>
    z.pipe(
      z.transform((raw) =>
        Array.isArray(raw) ? raw.filter((one) => one !== null) : raw ? [raw] : [],
      ),
      z.array(item),
    ),
  object: <S extends Record<string, z.ZodMiniType>>(shape: S) =>
    z.pipe(z.transform(aliased(shape)), z.object(shape)),
};

/** An object schema with further values. */
export const extended = <
  S extends Record<string, z.ZodMiniType>,
  M extends Record<string, z.ZodMiniType>,
>(
  base: ReturnType<typeof out.object<S>>,
  more: M,
) => out.object<S & M>({ ...(inner(base) as unknown as z.ZodMiniObject<S>).shape, ...more });

type Described = {
  kind: 'text' | 'number' | 'integer' | 'yesNo' | 'moment' | 'wallTime';
  example: string | number | boolean;
  label?: string;
};

/** Values from plain descriptions, for vocabularies that live outside of core. */
export const described = (words: Record<string, Described>) =>
  Object.fromEntries(
    Object.entries(words).map(([key, { kind, example, label }]) => [
      key,
      out[kind](example as never, label ? { label } : {}),
    ]),
  );

/** Copies values to their keys from wherever the vendor put them. */
function aliased(shape: Record<string, z.ZodMiniType>) {
  const aliases = Object.entries(shape).flatMap(([key, schema]) => {
    const from = known.get(schema)?.from;
    return from ? [[key, from] as const] : [];
  });
  return (raw: unknown): unknown => {
    const record = isRecord(raw) ? { ...raw } : {};
    for (const [key, from] of aliases) {
      record[key] ??= from
        .map((path) => getPath(raw, path))
        .find((found) => found !== undefined && found !== null);
    }
    return record;
  };
}

/** The keys of a result with their types, labels and samples, as `out.object` makes them. */
export type OutputSchema = ReturnType<typeof out.object>;

const made = new WeakMap<() => OutputSchema, OutputSchema>();

/** The schema that a function makes; made once, since zod compiles each new schema anew. */
export function schemaOf(output: () => OutputSchema): OutputSchema {
  const schema = made.get(output) ?? output();
  made.set(output, schema);
  return schema;
}

/**
 * Whether a vendor's record has any of the values that a result is made of, those of the keys `without`
 * aside: an error in the place of the record has none.
 */
export function resembles(
  output: () => OutputSchema,
  without: readonly string[] = [],
): (record: Record<string, unknown>) => boolean {
  const { shape } = inner(schemaOf(output)) as unknown as z.ZodMiniObject;
  const paths = Object.entries(shape)
    .filter(([key]) => !without.includes(key))
    .flatMap(([key, child]) => [key, ...(known.get(child as z.ZodMiniType)?.from ?? [])]);
  return (record) =>
    paths.some((path) => {
      const value = getPath(record, path);
      return value !== undefined && value !== null;
    });
}

/** The ID of a result. */
export const idIn = (schema: OutputSchema) =>
  (inner(schema) as unknown as z.ZodMiniObject).shape.id as ReturnType<typeof out.id>;

/** The schema that a value is read into, without the step that puts it in shape. */
const inner = (schema: z.ZodMiniType): z.ZodMiniType =>
  schema.def.type === 'pipe' && !known.get(schema)
    ? (schema.def as unknown as { out: z.ZodMiniType }).out
    : schema;

/** The static sample of a result: one example object with every key. */
export function sampleOf(schema: z.ZodMiniType): Record<string, unknown> {
  return exampleOf(schema) as Record<string, unknown>;
}

function exampleOf(schema: z.ZodMiniType): unknown {
  const facts = known.get(schema);
  if (facts) {
    return facts.example;
  }
  const type = inner(schema);
  if (type instanceof z.ZodMiniObject) {
    return Object.fromEntries(
      Object.entries(type.shape).map(([key, child]) => [key, exampleOf(child as z.ZodMiniType)]),
    );
  }
  return type instanceof z.ZodMiniArray ? [exampleOf(type.def.element as z.ZodMiniType)] : null;
}

/** An object has no type in Zapier’s words, a list that of its items. */
function typeOf({ type, example }: OutputFacts): Pick<PlainOutputField, 'type' | 'list'> {
  if (!Array.isArray(example)) {
    return type === 'object' ? {} : { type };
  }
  const item = typeof example[0];
  return {
    list: true,
    ...((item === 'number' || item === 'boolean' || item === 'string') && { type: item }),
  };
}

/**
 * Zapier's output fields: each value by its label, or by its key in words, which Zapier would spell in its own way ("Task Ids").
 * Nested keys are joined by `__`, line items by `[]`: https://docs.zapier.com/platform/build/output-fields
 */
export function toOutputFields(schema: z.ZodMiniType, prefix = ''): PlainOutputField[] {
  const type = inner(schema);
  return type instanceof z.ZodMiniObject
    ? Object.entries(type.shape).flatMap(([key, child]) =>
        outputFieldsOf(child as z.ZodMiniType, prefix + key),
      )
    : [];
}

function outputFieldsOf(schema: z.ZodMiniType, key: string): PlainOutputField[] {
  const facts = known.get(schema);
  if (facts) {
    return outputFields(facts, key);
  }
  const type = inner(schema);
  if (!(type instanceof z.ZodMiniArray)) {
    return toOutputFields(type, `${key}__`);
  }
  const item = type.def.element as z.ZodMiniType;
  const one = known.get(item);
  if (!one) {
    return toOutputFields(item, `${key}[]`);
  }
  return isRecord(one.example) ? [] : outputFields({ ...one, example: [one.example] }, key);
}

function outputFields(facts: OutputFacts, key: string): PlainOutputField[] {
  const { label, example, hasParts } = facts;
  if (!label && isRecord(example)) {
    const parts = hasParts ? Object.entries(example) : [];
    return parts.flatMap(([part, value]) =>
      outputFields({ type: 'object', example: value, hasParts: true }, `${key}__${part}`),
    );
  }
  return [{ key, label: label ?? humanizePath(key), ...typeOf(facts) } as PlainOutputField];
}

/** A value that the vendor did not send, in the part of a result that it belongs to. */
export type Gap = { beside: Record<string, unknown>; key: string } & Pick<
  OutputFacts,
  'names' | 'make'
>;

/** The values of a result, nested ones too, that are not read from the vendor's record. */
export function gapsOf(schema: z.ZodMiniType, result: unknown): Gap[] {
  const type = inner(schema);
  if (type instanceof z.ZodMiniArray && Array.isArray(result)) {
    return result.flatMap((item) => gapsOf(type.def.element as z.ZodMiniType, item));
  }
  if (!(type instanceof z.ZodMiniObject) || !isRecord(result)) {
    return [];
  }
  return Object.entries(type.shape).flatMap(([key, child]): Gap[] => {
    const facts = known.get(child as z.ZodMiniType);
    if (!facts) {
      return gapsOf(child as z.ZodMiniType, result[key]);
    }
    const { names, make } = facts;
    const isGap = (names ?? make) && result[key] === null;
    return isGap ? [{ beside: result, key, ...(names && { names }), ...(make && { make }) }] : [];
  });
}
