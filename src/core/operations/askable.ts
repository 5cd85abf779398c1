import type * as z from 'zod/mini';
import type { OutputSchema } from '../output/output.ts';
import type { Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import type { AnyCustomFields } from './customFields.ts';
import type { Operation } from './operation.ts';

/** A search or an action as the compiler knows it: its key, input and output. Plans ask for it. */
export type Askable<
  Key extends string,
  S extends Shape = Shape,
  Answer = unknown,
  Prefix extends string = string,
> = Operation & {
  key: Key;
  shape(): S;
  /** The prefix of the keys of custom fields, where the operation has custom fields. */
  customPrefix?: Prefix | undefined;
  run(step: Step): Promise<Answer>;
};

/** The words of a declaration that an {@link Askable} takes its types from. */
export type AskableWords<Key extends string, O extends OutputSchema, Prefix extends string> = {
  key: Key;
  output?(): O;
  custom?: AnyCustomFields<Prefix>;
};

/**
 * A record that an operation gives: every key is there, null where the vendor has no value. Its own `id`
 * counts as always there; were it ever missing, the next operation would refuse the empty value.
 */
export type Result<O extends OutputSchema> = {
  [K in keyof z.output<O>]: K extends 'id' ? NonNullable<z.output<O>[K]> : z.output<O>[K];
};

/** What a plan asks an operation with: values of its fields, and of the account's own ones. */
export type Input<S extends Shape, Prefix extends string> = {
  [K in keyof S as MayBeEmpty<S[K]> extends true ? never : K]: ValueOf<S[K]>;
} & {
  [K in keyof S as MayBeEmpty<S[K]> extends true ? K : never]?: ValueOf<S[K]> | undefined;
} & { [K in `${Prefix}${string}`]?: unknown };

type MayBeEmpty<T extends z.ZodMiniType> = T extends z.ZodMiniOptional | z.ZodMiniDefault
  ? true
  : false;

/** What a field accepts; for a field that accepts anything, what it makes of it. */
type ValueOf<T extends z.ZodMiniType> = unknown extends z.input<T> ? z.output<T> : z.input<T>;

/** Makes it a compile error when an input has a key that the operation does not know. */
export type OnlyKnown<I, S extends Shape, Prefix extends string> = {
  [K in Exclude<keyof I, keyof S | `${Prefix}${string}`>]: NoInput<K>;
};

/** What the compiler says of such a key: "not assignable to type 'NoInput<"tittle">'". */
type NoInput<Key> = { noInputOfTheOperation: Key };
