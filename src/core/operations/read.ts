import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import type { OutputSchema } from '../output/output.ts';
import type { Service } from '../service.ts';
import type { Shape } from '../shape.ts';
import type { Askable, AskableWords, Result } from './askable.ts';
import type { Operation } from './operation.ts';
import { defineSearch, type SearchWords } from './search.ts';
import { defineTrigger, type TriggerWords } from './trigger.ts';
import type { FilledRoute } from './words.ts';

/** What an endpoint that only reads says: the words of a trigger and of a search, and a description for each. */
export type ReadWords<S extends Shape> = Omit<TriggerWords<S>, 'description'> &
  Omit<SearchWords<S>, 'description'> & {
    /** What starts the Zap: "Triggers when …." */
    triggers: string;
    /** What the search finds: "Finds …." */
    finds: string;
  };

/** The operations of a read, to spread into a catalog; its search has a name, for plans. */
export type Read<
  Key extends string,
  S extends Shape,
  O extends OutputSchema,
  Prefix extends string,
> = readonly Operation[] & { search: Askable<Key, S, Result<O>[], Prefix> };

/** An endpoint that only reads, declared once: a polling trigger and a search with the same key and label. */
export function defineRead<
  const R extends Route,
  S extends Shape,
  C extends string,
  const Key extends string,
  O extends OutputSchema,
  Prefix extends string,
>(
  service: Service<C>,
  words: ReadWords<S> & AskableWords<Key, O, Prefix> & Endpoint & FilledRoute<R, S, C>,
): Read<Key, S, O, Prefix> {
  const trigger = defineTrigger<R, S, C>(service, { ...words, description: words.triggers });
  const search = {
    ...defineSearch<R, S, C, Key, O, Prefix>(service, { ...words, description: words.finds }),
    words,
  };
  return Object.assign([{ ...trigger, words }, search], { search });
}
