import * as z from 'zod/mini';
import type { Shape } from '../../shape.ts';
import type { Place } from '../parseMoment.ts';

/** What Zapier shows of an input field, and how its value travels to the vendor. */
export type FieldOptions = {
  /** Name in the editor and in messages; made from the key when absent. */
  label?: string;
  /** Help text, only where it adds something; markdown. */
  help?: string;
  placeholder?: string;
  /** Key of the hidden trigger that lists the choices. */
  dropdown?: string;
  /** Keys of the fields that say what the list shows. The editor waits for those that the step requires, never for an optional one. */
  dependsOn?: string[];
  /** Key of the operation's group of fields. */
  group?: string;
  /** Dotted path in the request when it differs from the key: `dndSettings.Email.status`. */
  at?: string;
  /** Changes how records are shown, not which are found. */
  display?: boolean;
  /** Read by the step itself and not sent to the vendor. */
  local?: boolean;
  /** Fills the list of choices of another field. It is not sent, and nobody needs it who maps that field. */
  listOnly?: boolean;
  /** An ID that people type or map, since the step is there to look it up; without it an ID has a dropdown. */
  typed?: boolean;
  /** The field of the step whose time this one must not be before. Both are written alike. */
  notBefore?: string;
  /** Other fields depend on the value: the editor asks for the fields again when it changes. */
  alters?: boolean;
  /** Another field of the step, and the values of it with which this field appears. With others the editor hides it, and nothing is sent for it. */
  onlyWith?: { field: string; is: readonly string[] };
};

/**
 * Zapier's types that hand over a value as it was written. The others are rewritten before the app sees them:
 * `integer` and `number` make 0 of “not yet”, `boolean` makes true of “off”, `datetime` makes now of “call back”.
 */
export type FieldType = 'string' | 'text' | 'file' | 'password';

/** Everything core knows of a field beside its zod schema. */
export type FieldFacts = FieldOptions & {
  type?: FieldType;
  /** Labels by value, or labels alone that are the values as well. */
  choices?: Record<string, string> | readonly string[];
  /** Reads a value that means something else in another place or at another time. */
  read?(value: unknown, place: Place): unknown;
  list?: boolean;
  /** Whether a list can be the value itself, as in JSON. */
  isStructure?: boolean;
  /** Whether a value that is not empty holds nothing all the same, such as `, ,`. */
  isBlank?(value: unknown): boolean;
  /** The fields of one line item. */
  children?: Shape;
};

/** The schema of an input field, with its ways to be left empty. */
export type Field<T extends z.ZodMiniType = z.ZodMiniType> = T & {
  optional(): z.ZodMiniOptional<T>;
  /** The value of an empty field, in the vendor's form. */
  default(value: z.output<T> & (string | number | boolean)): z.ZodMiniDefault<T>;
};

const known = new WeakMap<z.ZodMiniType, FieldFacts>();

/** Facts of a field, found through `.optional()` and `.default()`. */
export function fieldFacts(schema: z.ZodMiniType): FieldFacts {
  let at: z.ZodMiniType | undefined = schema;
  while (at) {
    const facts = known.get(at);
    if (facts) {
      return facts;
    }
    at = (at.def as unknown as { innerType?: z.ZodMiniType }).innerType;
  }
  return {};
}

/** Whether a step runs without the field. */
export function isOptional(schema: z.ZodMiniType): boolean {
  return schema.def.type === 'optional' || schema.def.type === 'default';
}

/** A zod schema as an input field, with what the form and the reading of the input know of it. */
export function field<T extends z.ZodMiniType>(schema: T, facts: FieldFacts): Field<T> {
  known.set(schema, facts);
  return Object.assign(schema, {
    optional: () => z.optional(schema),
    default: (value: z.output<T>) => z._default(schema, value as never),
  });
}

/** Makes an optional field required, for a step that needs it. */
export const required = <T extends z.ZodMiniType>({ def }: z.ZodMiniOptional<T>): T =>
  def.innerType as T;

/** A schema that first puts its value in shape. */
export const shaped = <T extends z.ZodMiniType>(put: (value: unknown) => unknown, schema: T) =>
  z.pipe(z.transform(put), schema);
