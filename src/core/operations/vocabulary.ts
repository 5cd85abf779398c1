import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import type { OutputSchema } from '../output/output.ts';
import type { Service } from '../service.ts';
import type { Shape } from '../shape.ts';
import type { AskableWords } from './askable.ts';
import { consistent } from './contradictions.ts';
import { type CreateWords, type Deleted, defineCreate } from './create.ts';
import {
  type ChoicesWords,
  type DropdownWords,
  defineChoices,
  defineDropdown,
} from './dropdown.ts';
import { defineEvent } from './event.ts';
import { defineFlow, type FlowWords } from './flow.ts';
import type { HappeningWords } from './happeningWords.ts';
import { defineNotice, type NoticeWords } from './notice.ts';
import { defineOpenAction, defineOpenSearch, type OpenWords } from './open.ts';
import type { Operation } from './operation.ts';
import { defineRead, type ReadWords } from './read.ts';
import { defineLookup, defineSearch, type LookupWords, type SearchWords } from './search.ts';
import { defineTrigger, type TriggerWords } from './trigger.ts';
import type { FilledRoute, Words } from './words.ts';

/** What modules need not say one by one. */
type Shared = Pick<Endpoint, 'version'> & Pick<Words<Shape>, 'hidden'>;

/**
 * The words with which the modules of one service declare its operations.
 * @param shared what is true of all their endpoints, unless a module says otherwise
 */
export function vocabularyOf<C extends string>(service: Service<C>, shared: Shared = {}) {
  return {
    /** An endpoint that only reads: a polling trigger and a search. */
    read: <
      const R extends Route,
      S extends Shape,
      const Key extends string,
      O extends OutputSchema,
      Prefix extends string = never,
    >(
      words: ReadWords<S> & AskableWords<Key, O, Prefix> & Endpoint & FilledRoute<R, S, C>,
    ) => defineRead<R, S, C, Key, O, Prefix>(service, consistent({ ...shared, ...words })),
    /** A polling trigger alone. */
    trigger: <const R extends Route, S extends Shape>(
      words: TriggerWords<S> & Endpoint & FilledRoute<R, S, C>,
    ) => defineTrigger<R, S, C>(service, consistent({ ...shared, ...words })),
    /** A polling trigger of what happens to the records of a list. */
    event: <const R extends Route, S extends Shape>(
      words: HappeningWords<S> & Endpoint & FilledRoute<R, S, C>,
    ) => defineEvent<R, S, C>(service, consistent({ ...shared, ...words })),
    /** A trigger that only bells can start. */
    notice: (words: NoticeWords): Operation => defineNotice(service, consistent(words)),
    /** A search alone. */
    search: <
      const R extends Route,
      S extends Shape,
      const Key extends string,
      O extends OutputSchema,
      Prefix extends string = never,
    >(
      words: SearchWords<S> & AskableWords<Key, O, Prefix> & Endpoint & FilledRoute<R, S, C>,
    ) => defineSearch<R, S, C, Key, O, Prefix>(service, consistent({ ...shared, ...words })),
    /** A search that knows several ways to a record. */
    lookup: <
      S extends Shape,
      const Key extends string,
      O extends OutputSchema,
      Prefix extends string = never,
    >(
      words: LookupWords<S> & AskableWords<Key, O, Prefix>,
    ) => defineLookup<S, C, Key, O, Prefix>(service, consistent(words)),
    /** A step that writes. */
    action: <
      const R extends Route,
      S extends Shape,
      const Key extends string,
      O extends OutputSchema = Deleted,
      Prefix extends string = never,
    >(
      words: CreateWords<S> & AskableWords<Key, O, Prefix> & Endpoint & FilledRoute<R, S, C>,
    ) => defineCreate<R, S, C, Key, O, Prefix>(service, consistent({ ...shared, ...words })),
    /** A step made of other steps. */
    flow: <S extends Shape, const Key extends string, const Asked extends string>(
      words: FlowWords<S, Key, Asked>,
    ): Operation => defineFlow<S, Key, Asked>(service, consistent(words)),
    /** An action whose endpoint people choose in its form. */
    openAction: (words: OpenWords): Operation => defineOpenAction(service, consistent(words)),
    /** A search whose endpoint people choose in its form. */
    openSearch: (words: OpenWords): Operation => defineOpenSearch(service, consistent(words)),
    /** The choices of a field. */
    dropdown: <const R extends Route, S extends Shape>(
      words: DropdownWords<S> & Endpoint & FilledRoute<R, S, C>,
    ) => defineDropdown<R, S, C>(service, consistent({ ...shared, ...words })),
    /** The choices of several fields that are the same for everyone. */
    choices: (words: ChoicesWords): Operation => defineChoices(service, consistent(words)),
  };
}
