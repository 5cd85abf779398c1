import type { PlainOutputField } from 'zapier-platform-core';
import * as z from 'zod';
import { readMoment } from './dates.ts';
import { getPath } from './paths.ts';

/** What core knows of one value of a result beside its zod schema. */
export type OutputFacts = {
  type: 'string' | 'number' | 'integer' | 'boolean' | 'datetime' | 'object';
  example: unknown;
  /** Name in the editor where the key alone does not say it: units, ids, abbreviations. */
  label?: string;
  /** Dotted paths at which the vendor may have put the value instead of at its key. */
  from?: readonly string[];
};

const known = new WeakMap<z.ZodType, OutputFacts>();

type More = Pick<OutputFacts, 'label' | 'from'>;

function value<T>(read: (raw: unknown) => T | null, facts: OutputFacts) {
  const schema = z
    .unknown()
    .optional()
    .transform((raw) => (raw === undefined || raw === null ? null : read(raw)));
  known.set(schema, facts);
  return schema;
}

const readText = (raw: unknown) => (typeof raw === 'object' ? null : String(raw));
const readNumber = (raw: unknown) => {
  const number = typeof raw === 'string' && raw.trim() === '' ? Number.NaN : Number(raw);
  return typeof raw === 'object' || Number.isNaN(number) ? null : number;
};
const readBoolean = (raw: unknown) =>
  typeof raw === 'boolean'
    ? raw
    : /^(true|1)$/i.test(String(raw))
      ? true
      : /^(false|0)$/i.test(String(raw))
        ? false
        : null;

/**
 * The values of a result. Each is read tolerantly (an id that comes as a number becomes a string, a
 * boolean that comes as text a boolean, any moment ISO 8601) and is null when the vendor sends none,
 * so that a result always has every key. The example makes the static sample.
 */
export const out = {
  text: (example: string, more: More = {}) => value(readText, { type: 'string', example, ...more }),
  id: (example: string, label: string, more: More = {}) =>
    value(readText, { type: 'string', example, label, ...more }),
  number: (example: number, more: More = {}) =>
    value(readNumber, { type: 'number', example, ...more }),
  integer: (example: number, more: More = {}) =>
    value(readNumber, { type: 'integer', example, ...more }),
  yesNo: (example: boolean, more: More = {}) =>
    value(readBoolean, { type: 'boolean', example, ...more }),
  moment: (example: string, more: More = {}) =>
    value((raw) => readMoment(raw), { type: 'datetime', example, ...more }),
  /** Date and time on the wall, with an offset only where that is known: never moved into a zone. */
  wallTime: (example: string, more: More = {}) =>
    value(readText, { type: 'datetime', example, ...more }),
  /** A calendar day as text (`1990-09-25`). */
  day: (example: string, more: More = {}) =>
    value((raw) => readMoment(raw)?.slice(0, 10) ?? null, { type: 'string', example, ...more }),
  /** Whatever the vendor sends, kept as it is. */
  any: (example: unknown, more: More = {}) =>
    value((raw) => raw, { type: 'object', example, ...more }),
  list: <T extends z.ZodType>(item: T) =>
    z.preprocess(
      (raw) => (Array.isArray(raw) ? raw.filter((one) => one !== null) : raw ? [raw] : []),
      z.array(item),
    ),
  object: <S extends Record<string, z.ZodType>>(shape: S) =>
    z.preprocess(aliased(shape), z.object(shape)),
};

/** An object schema with further values. */
export const extended = <S extends Record<string, z.ZodType>, M extends Record<string, z.ZodType>>(
  base: ReturnType<typeof out.object<S>>,
  more: M,
) => out.object<S & M>({ ...(inner(base) as unknown as z.ZodObject<S>).shape, ...more });

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

/** Copies values from where the vendor may have put them to their keys. */
function aliased(shape: Record<string, z.ZodType>) {
  const aliases = Object.entries(shape).flatMap(([key, schema]) => {
    const from = known.get(schema)?.from;
    return from ? [[key, from] as const] : [];
  });
  return (raw: unknown): unknown => {
    const record: Record<string, unknown> =
      raw !== null && typeof raw === 'object' && !Array.isArray(raw) ? { ...raw } : {};
    for (const [key, from] of aliases) {
      record[key] ??= from
        .map((path) => getPath(raw, path))
        .find((found) => found !== undefined && found !== null);
    }
    return record;
  };
}

export type OutputSchema = ReturnType<typeof out.object>;

const made = new WeakMap<() => OutputSchema, OutputSchema>();

/** The schema that a function makes; made once, since zod compiles each new schema anew. */
export function schemaOf(output: () => OutputSchema): OutputSchema {
  const schema = made.get(output) ?? output();
  made.set(output, schema);
  return schema;
}

/** Unwraps `z.preprocess`. */
const inner = (schema: z.ZodType): z.ZodType =>
  schema.def.type === 'pipe' && !known.get(schema)
    ? (schema.def as unknown as { out: z.ZodType }).out
    : schema;

/** The static sample of a result: one example object with every key. */
export function sampleOf(schema: z.ZodType): Record<string, unknown> {
  return exampleOf(schema) as Record<string, unknown>;
}

function exampleOf(schema: z.ZodType): unknown {
  const facts = known.get(schema);
  if (facts) {
    return facts.example;
  }
  const type = inner(schema);
  if (type instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(type.shape).map(([key, child]) => [key, exampleOf(child as z.ZodType)]),
    );
  }
  return type instanceof z.ZodArray ? [exampleOf(type.element as z.ZodType)] : null;
}

/**
 * Zapier's output fields for the values that carry a label; the others are named from the sample.
 * Nested keys are joined by `__`, line items by `[]`: https://docs.zapier.com/platform/build/output-fields
 */
export function toOutputFields(schema: z.ZodType, prefix = ''): PlainOutputField[] {
  const type = inner(schema);
  if (!(type instanceof z.ZodObject)) {
    return [];
  }
  return Object.entries(type.shape).flatMap(([key, child]): PlainOutputField[] => {
    const facts = known.get(child as z.ZodType);
    if (facts) {
      return facts.label
        ? [
            {
              key: prefix + key,
              label: facts.label,
              type: facts.type === 'object' ? 'string' : facts.type,
            } as PlainOutputField,
          ]
        : [];
    }
    const nested = inner(child as z.ZodType);
    return nested instanceof z.ZodArray
      ? toOutputFields(nested.element as z.ZodType, `${prefix}${key}[]`)
      : toOutputFields(nested, `${prefix}${key}__`);
  });
}
