import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Endpoint, Permissions } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { once } from '../once.ts';
import { type OutputSchema, resembles } from '../output/output.ts';
import { type EventWords, readEvents } from '../reading/events.ts';
import { orNothing, type RecordWords, readRecords } from '../reading/records.ts';
import { isListPath } from '../reading/resultPath.ts';
import type { Service, Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { runStep } from '../step.ts';
import type { Askable, AskableWords, Result } from './askable.ts';
import { fittedValues } from './customFields.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { refuseLostFilter } from './lostFilter.ts';
import { headOf } from './operation.ts';
import { toResults } from './results.ts';
import { inputOf } from './stepInput.ts';
import type { FilledRoute, ResultWords, Words } from './words.ts';

/** One way to find a record, tried when the field `by` is filled. */
export type Lookup<S extends Shape> = Omit<Endpoint, 'docs' | 'scopes'> &
  Pick<RecordWords, 'result'> & {
    /** The field that must be filled. */
    by: keyof S & string;
  };

/** What a search says beside the words of every operation. */
export type SearchWords<S extends Shape> = Words<S> &
  ResultWords<S> &
  RecordWords &
  EventWords<S> & {
    /** What the step finds: "Finds …." */
    description: string;
    /** Keeps the records that the user wants. While a page has none of them, the next one is read. Pure. */
    filter?(record: Record<string, unknown>, values: Values<S>): boolean;
    /** Input fields of the search alone. */
    searchInput?(): Shape;
    /** Keeps the records that the fields of the search alone ask for. Pure. */
    searchFilter?(record: Record<string, unknown>, values: Values<S>): boolean;
  };

/** What a search that knows several ways to a record says. */
export type LookupWords<S extends Shape> = Words<S> &
  ResultWords<S> &
  Pick<Endpoint, 'docs'> &
  Pick<Permissions, 'scopes' | 'account'> & {
    /** What the step finds: "Finds …." */
    description: string;
    /** The ways to a record, in the order in which they are tried. */
    lookups: readonly Lookup<S>[];
  };

/** Most records that a search hands to a Zap; Zapier itself uses the first. */
const LIMIT = 100;

/** Most pages that a search reads until one holds a record that its filter keeps. */
const MOST_PAGES = 10;

/** A search of one endpoint: best match first, nothing found is an empty list. */
export function defineSearch<
  const R extends Route,
  S extends Shape,
  C extends string,
  const Key extends string,
  O extends OutputSchema,
  Prefix extends string,
>(
  service: Service<C>,
  words: SearchWords<S> & AskableWords<Key, O, Prefix> & Endpoint & FilledRoute<R, S, C>,
): Askable<Key, S, Result<O>[], Prefix> {
  const shape = once(() => ({ ...words.input(), ...words.searchInput?.() }) as S);
  const routes = [words.route, words.lookInto?.route];
  return search(service, words, shape, routes, async (step, values) => {
    if (words.events) {
      return readEvents(step, words, values, shape(), 'search');
    }
    const filters = [words.filter, words.searchFilter].filter((one) => one !== undefined);
    const isWanted = (record: Record<string, unknown>) =>
      filters.every((keeps) => keeps(record, values));
    const records = await readRecords(step, words, values, {
      shape: shape(),
      resembles: resembles(words.output),
      size: LIMIT,
      pages: filters.length > 0 ? MOST_PAGES : 1,
      enough: (found) => found.some(isWanted),
    });
    return records.filter(isWanted);
  });
}

/** A search that knows several ways to a record: each whose field is filled is tried in order until one finds it. */
export function defineLookup<
  S extends Shape,
  C extends string,
  const Key extends string,
  O extends OutputSchema,
  Prefix extends string,
>(
  service: Service<C>,
  words: LookupWords<S> & AskableWords<Key, O, Prefix>,
): Askable<Key, S, Result<O>[], Prefix> {
  const shape = once(words.input);
  const routes = words.lookups.map(({ route }) => route);
  return search(service, { ...words, result: '' }, shape, routes, async (step, values) => {
    for (const lookup of words.lookups) {
      if ((values as Record<string, unknown>)[lookup.by] !== undefined) {
        const source = { docs: words.docs, scopes: words.scopes, ...lookup };
        const records = await orNothing(() =>
          readRecords(step, source, values, { shape: shape(), resembles: resembles(words.output) }),
        );
        if (records.length > 0) {
          return records;
        }
      }
    }
    return [];
  });
}

function search<S extends Shape, Key extends string, O extends OutputSchema, Prefix extends string>(
  service: Service,
  words: SearchWords<S> &
    AskableWords<Key, O, Prefix> &
    Pick<Endpoint, 'docs' | 'scopes' | 'account'>,
  shape: () => S,
  routes: readonly (Route | undefined)[],
  find: (step: Step, values: Values<S>) => Promise<Record<string, unknown>[]>,
): Askable<Key, S, Result<O>[], Prefix> {
  const run = async (step: Step) => {
    const values = await fittedValues(step, words.custom, inputOf(step, words, shape()));
    if (isListPath(words.result) && !words.events && !step.plan) {
      refuseLostFilter(step, words.noun, shape());
    }
    const records = await orNothing(() => find(step, values));
    return toResults(step, words, step.plan ? records : records.slice(0, LIMIT), values);
  };
  const perform = (z: ZObject, bundle: Bundle) => runStep(z, bundle, service, run);
  const definition = lazyDefinition(words, () => ({
    ...operationParts(service, words, { shape: shape(), kind: 'search' }),
    perform,
  }));
  return {
    ...headOf(service, words, routes),
    kind: 'search',
    description: definition.display.description,
    words,
    shape,
    customPrefix: words.custom?.prefix,
    run,
    definition,
  };
}
