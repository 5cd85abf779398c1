import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import type { Service } from '../service.ts';
import type { Shape } from '../shape.ts';
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

/** An endpoint that only reads, declared once: a polling trigger and a search with the same key and label. */
export function defineRead<const R extends Route, S extends Shape, C extends string>(
  service: Service<C>,
  words: ReadWords<S> & Endpoint & FilledRoute<R, S, C>,
): Operation[] {
  const both = [
    defineTrigger<R, S, C>(service, { ...words, description: words.triggers }),
    defineSearch<R, S, C>(service, { ...words, description: words.finds }),
  ];
  return both.map((operation) => ({ ...operation, words }));
}
