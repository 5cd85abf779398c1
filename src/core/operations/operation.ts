import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { fileEndpoints } from '../output/files.ts';
import type { OutputSchema } from '../output/output.ts';
import type { Service, Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import type { ZapierDefinition } from './definition.ts';
import type { Retired } from './retired.ts';
import type { ResultWords, Words } from './words.ts';

/** What an operation is to Zapier. */
export type Kind = 'trigger' | 'search' | 'create';

/** An operation as the catalog holds it: what Zapier is told, and what the tests and the docs ask of it. */
export type Operation = {
  kind: Kind;
  key: string;
  noun: string;
  label: string;
  description: string;
  /** Not offered in the editor: it only feeds dropdowns, or is retired. */
  hidden: boolean;
  /** Since when and for what it is no longer offered. */
  retired: Retired | undefined;
  service: Service;
  docs: string;
  scopes: readonly string[];
  /** Which of a connection's accounts it is for, where a service knows several. */
  account: string | undefined;
  /** The words of its declaration, for the page that counts them. */
  words: object;
  /** Every route that the operation may call. */
  routes: readonly Route[];
  shape(): Shape;
  output?(): OutputSchema;
  /** What a search or a create does in a step, for operations that are made of others. */
  run?(step: Step): Promise<unknown>;
  /** Zapier's own definition, built when it is first asked for. */
  definition: ZapierDefinition;
  /** The same trigger, started by bells instead of polls. */
  twin?: Operation | undefined;
};

/** Operations with the instant twins of those that have one. */
export const withTwins = (operations: readonly Operation[]): Operation[] =>
  operations.flatMap((one) => (one.twin ? [one, one.twin] : [one]));

/** What all kinds of operation tell the catalog; `routes` are those that the operation may call beside those of its files. */
export function headOf<Key extends string>(
  service: Service,
  words: { key: Key } & Pick<Words<Shape>, 'noun' | 'label' | 'retired' | 'hidden'> &
    Partial<Pick<ResultWords<Shape>, 'output' | 'custom' | 'files'>> &
    Pick<Endpoint, 'docs' | 'scopes' | 'optionalScopes' | 'account'>,
  routes: readonly (Route | undefined)[],
) {
  const { key, noun, label, retired, docs, output, account } = words;
  const files = fileEndpoints(words.files);
  return {
    key,
    noun,
    label,
    retired,
    hidden: words.hidden === true || retired !== undefined,
    docs,
    output,
    account,
    service,
    scopes: [
      ...words.scopes,
      ...(words.optionalScopes ?? []),
      ...files.flatMap((file) => file.scopes),
      ...(words.custom?.definitions.scopes ?? []),
    ],
    routes: [...routes, ...files.map(({ route }) => route)].filter((route) => route !== undefined),
  };
}
