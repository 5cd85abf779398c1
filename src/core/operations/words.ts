import type { Placeholder, Route } from '../http/route.ts';
import type { FileMethod } from '../output/files.ts';
import type { OutputSchema } from '../output/output.ts';
import type { Shape, Values } from '../shape.ts';
import type { AnyCustomFields } from './customFields.ts';
import type { Retired } from './retired.ts';

/** What every operation says of itself and of its form in the editor. */
export type Words<S extends Shape> = {
  /** The operation's name for Zapier: snake_case, verb first. A contract with live Zaps, never changed once released. */
  key: string;
  /** What the operation is about: singular, in the product's words. */
  noun: string;
  /** The operation's name in the editor, in title case. */
  label: string;
  /** Hides the operation in the editor and names the one to use instead. */
  retired?: Retired;
  /** Not offered in the editor, such as what needs a relay where there is none. */
  hidden?: boolean;
  /** Input fields by key, made when the operation first runs. */
  input(): S;
  /** Headings for fields that belong together, by the fields' `group`. */
  groups?: Record<string, string>;
  /** Fields of which at least one must be filled. */
  oneOf?: readonly (keyof S & string)[];
  /** Sets of fields that are filled together or not at all. */
  together?: readonly (readonly (keyof S & string)[])[];
  /** Sets of fields of which at most one may be filled. */
  atMostOne?: readonly (readonly (keyof S & string)[])[];
  /** Says what is wrong with values that are each fine alone, a sentence for each problem. Names fields by their labels. Pure. */
  check?(values: Values<S>): readonly string[];
  /** A note above the fields, for what cannot be undone or is easily misread. By default it names the fields of `oneOf`. */
  notice?: string;
};

/** What an operation says of its result. */
export type ResultWords<S extends Shape> = {
  /** The keys of the result, each with a sample. */
  output(): OutputSchema;
  /** Files of the record, by their key in the result. Zapier fetches one only when a later step uses it. */
  files?: Record<string, FileMethod>;
  /** Fields that each account defines for itself, in the form and in the result. */
  custom?: AnyCustomFields;
  /** Asks the vendor for the account's time zone, which `derive` needs where times come without one. */
  zoned?: boolean;
  /** Adds to the vendor's record what people want to read beside it. Gets the account's time zone, the connection's IDs and how its person wants to read results. Pure. */
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
  : { route: R; missingFromInput: `{${Exclude<Placeholder<R>, keyof S | C> & string}}` };
