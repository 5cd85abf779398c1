import type { Bundle, PlainOutputField, ZObject } from 'zapier-platform-core';
import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { once } from '../once.ts';
import { type EventWords, type Purpose, readEvents } from '../reading/events.ts';
import { type RecordWords, readRecords } from '../reading/records.ts';
import { isListPath } from '../reading/resultPath.ts';
import type { Service, Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { runStep } from '../step.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import {
  type Change,
  changeField,
  countedChange,
  type News,
  newestFirst,
  revisionOf,
} from './news.ts';
import { headOf, type Operation } from './operation.ts';
import { toResults } from './results.ts';
import { inputOf } from './stepInput.ts';
import type { FilledRoute, ResultWords, Words } from './words.ts';

/** What a polling trigger says beside the words of every operation. */
export type TriggerWords<S extends Shape> = Words<S> &
  ResultWords<S> &
  RecordWords &
  EventWords<S> & {
    /** What starts the Zap: "Triggers when …." */
    description: string;
    /** Input fields of the trigger alone, such as filters that the step itself applies. */
    triggerInput?(): Shape;
    /** What counts as news. */
    news?: News<S>;
    /** Most pages read in one run, where the vendor's budget of requests is small. By default, events are made from one page, and Zapier's list of seen records is filled with all. */
    mostPages?: number;
    /** Keeps the records that the user wants. Pure. */
    filter?(record: Record<string, unknown>, values: Values<S>): boolean;
    /** Loads the rest of a record. Zapier calls it later, and only for records that trigger. */
    hydrate?(z: ZObject, bundle: Bundle): Promise<Record<string, unknown>>;
  };

/** Records that a poll in the editor shows: https://docs.zapier.com/platform/build/sample-data */
const SAMPLES = 3;

/** Records that are shown in full when Zapier only fills its list of seen ones. */
const SHOWN_OF_FILL = 100;

const LEAD: PlainOutputField[] = [
  { key: 'id', label: 'ID', type: 'string', primary: true },
  { key: 'revision', label: 'Revision', type: 'string', primary: true },
];

/** A polling trigger of a list (new or changed records) or of one record (its changes). */
export function defineTrigger<const R extends Route, S extends Shape, C extends string>(
  service: Service<C>,
  words: TriggerWords<S> & Endpoint & FilledRoute<R, S, C>,
): Operation {
  const isList = isListPath(words.result);
  const { news = {} } = words;
  const offersChanges = isList && !news.only && !words.events;
  const shape = once(
    () =>
      ({
        ...words.input(),
        ...words.triggerInput?.(),
        ...(offersChanges && { trigger_on: changeField() }),
      }) as unknown as S,
  );

  const perform = (z: ZObject, bundle: Bundle) =>
    runStep(z, bundle, service, async (step) => {
      const values = inputOf(step, words, shape());
      if (words.events) {
        return eventResults(step, words, values, shape());
      }
      const change = countedChange(news, values, isList);
      const records = await readRecords(step, words, values, {
        shape: shape(),
        ...amountOf(step, words, change),
        extra: {
          ...news.sort?.[change],
          ...(!bundle.meta?.isLoadingSample && news.recent?.(values, Date.now())),
        },
      });
      const wanted = words.filter
        ? records.filter((record) => words.filter!(record, values))
        : records;
      const shown = bundle.meta?.isLoadingSample ? wanted.slice(0, SAMPLES) : wanted;
      const results = await toResults(step, words, shown, values);
      const keyed = results.map((result) => withKeys(step, words, result, change));
      const sorted = newestFirst(keyed, news, change);
      return bundle.meta?.isPopulatingDedupe ? sorted.map(keysOnly) : sorted;
    });

  const definition = lazyDefinition(words, () => ({
    type: 'polling',
    ...operationParts(service, words, {
      shape: shape(),
      leading: LEAD,
      lead: { id: '', revision: 'new' },
      isRead: true,
    }),
    perform,
  }));
  return {
    ...headOf(service, words, [words.route, words.lookInto?.route]),
    kind: 'trigger',
    description: definition.display.description,
    words,
    shape,
    definition,
  };
}

/** To fill Zapier's list of seen records only the two keys count; thousands of whole records would be more than an answer may hold. */
const keysOnly = (result: Record<string, unknown>, index: number) =>
  index < SHOWN_OF_FILL ? result : { id: result.id, revision: result.revision };

/** The events of a list, as Zapier is given them. */
async function eventResults<S extends Shape>(
  step: Step,
  words: TriggerWords<S> & Endpoint,
  values: Values<S>,
  shape: Shape,
) {
  const { meta } = step.bundle;
  const purpose: Purpose = meta?.isPopulatingDedupe
    ? 'fill'
    : meta?.isLoadingSample
      ? 'sample'
      : 'poll';
  const found = await readEvents(step, words, values, shape, purpose);
  const events = purpose === 'sample' ? found.slice(0, SAMPLES) : found;
  // Where only the two keys count, thousands of events must not make an answer that is too large.
  const shown = purpose === 'fill' ? events.slice(0, SHOWN_OF_FILL) : events;
  const results = await toResults(step, words, shown, values);
  return events.map(({ id, revision = 'new' }, index) => ({
    ...results[index],
    id,
    revision,
    ...(index < shown.length && restOf(step, words, { id, revision })),
  }));
}

/** How much a poll asks for: a few records for the editor, all there are to fill Zapier's list of seen ones or where news may be anywhere, else one page. */
function amountOf<S extends Shape>(
  { bundle: { meta } }: Step,
  { filter, news, mostPages = Number.POSITIVE_INFINITY }: TriggerWords<S>,
  change: Change,
) {
  if (meta?.isPopulatingDedupe || (news?.unsorted?.includes(change) && !meta?.isLoadingSample)) {
    return { pages: mostPages };
  }
  // A filter may take the newest few away: it gets a whole page to choose from.
  return meta?.isLoadingSample && !filter ? { size: SAMPLES } : {};
}

/** Adds the two values that Zapier tells records apart by, and the pointer to the rest of the record. */
function withKeys<S extends Shape>(
  step: Step,
  words: TriggerWords<S>,
  result: Record<string, unknown>,
  change: Change,
): Record<string, unknown> {
  const { id } = result;
  const revision = revisionOf(result, words.news ?? {}, change);
  return {
    ...result,
    id: String(id),
    revision: String(revision),
    ...restOf(step, words, { id, revision }),
  };
}

/** The pointer to the rest of a record, which Zapier loads for those that start a Zap. */
const restOf = <S extends Shape>(
  { z, bundle }: Step,
  { hydrate }: TriggerWords<S>,
  key: { id: unknown; revision: unknown },
) => hydrate && { $HOIST$: z.dehydrate(hydrate, { ...bundle.inputData, ...key }) };
