import type { Placeholder, Route } from '../http/route.ts';
import type { FileMethod } from '../output/files.ts';
import type { OutputSchema } from '../output/output.ts';
import type { Shape, Values } from '../shape.ts';
import type { AnyCustomFields } from './customFields.ts';
import type { Retired } from './retired.ts';

/** What every operation says of itself. */
export type Words<S extends Shape> = {
  /** snake_case, verb first; a contract with live Zaps, never changed once released. */
  key: string;
  /** Singular, in the product's words. */
  noun: string;
  /** The operation's name in the editor, in title case. */
  label: string;
  /** That the operation is no longer offered. */
  retired?: Retired;
  /** Input fields by key, made when the operation first runs. */
  input(): S;
  /** Headings of fields that belong together. */
  groups?: Record<string, string>;
  /** Keys of which at least one must be filled. */
  oneOf?: readonly (keyof S & string)[];
  /** Sets of keys that are filled together or not at all. */
  together?: readonly (readonly (keyof S & string)[])[];
  /** Sets of keys of which at most one is filled. */
  atMostOne?: readonly (readonly (keyof S & string)[])[];
  /** What is wrong with values that are each fine alone: a sentence for each, with the label of its field. Pure. */
  check?(values: Values<S>): readonly string[];
  /** A note above the fields, for what cannot be undone or is easily misread; where absent, one names the fields of `oneOf`. */
  notice?: string;
  /** The result, with a sample of each value. */
  output(): OutputSchema;
  /** Files of the record by the result's key; Zapier fetches one only when a later step uses it. */
  files?: Record<string, FileMethod>;
  /** The account's own fields on the record. */
  custom?: AnyCustomFields;
  /** The vendor writes times of the record in the account's own zone, which `derive` needs to know for sure. */
  zoned?: boolean;
  /** Adds to a raw record what people want to read beside it, given the account's time zone and the connection's ids. Pure. */
  derive?(
    record: Record<string, unknown>,
    values: Values<S>,
    zone: string,
    context: Record<string, string>,
  ): Record<string, unknown>;
};

/** Makes it a compile error when a placeholder of the route is neither an input field nor a value of the connection. */
export type FilledRoute<R extends Route, S extends Shape, C extends string> = [
  Exclude<Placeholder<R>, keyof S | C>,
] extends [never]
  ? { route: R }
  : {
      route: `the route's {${Exclude<Placeholder<R>, keyof S | C> & string}} is missing from input`;
    };
