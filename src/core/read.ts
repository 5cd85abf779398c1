import type { Shape } from './fields.ts';
import type { FilledRoute, Operation, Words } from './operation.ts';
import type { Endpoint } from './request.ts';
import type { Route } from './route.ts';
import { defineSearch, type SearchWords } from './search.ts';
import type { Service } from './service.ts';
import { defineTrigger, type TriggerWords } from './trigger.ts';

/** What an endpoint that only reads says: the words of a trigger and of a search, and a description for each. */
export type ReadWords<S extends Shape> = Words<S> &
  Omit<TriggerWords<S>, 'description'> &
  Omit<SearchWords<S>, 'description'> & {
    /** "Triggers when …." */
    triggers: string;
    /** "Finds …." */
    finds: string;
  };

/** An endpoint that only reads, declared once: a polling trigger and a search with the same key and label. */
export function defineRead<const R extends Route, S extends Shape, C extends string>(
  service: Service<C>,
  words: ReadWords<S> & Endpoint & FilledRoute<R, S, C>,
): Operation[] {
  return [
    defineTrigger<R, S, C>(service, { ...words, description: words.triggers }),
    defineSearch<R, S, C>(service, { ...words, description: words.finds }),
  ];
}
