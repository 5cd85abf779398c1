import { createHash } from 'node:crypto';
import type { Bundle, PlainOutputField, ZObject } from 'zapier-platform-core';
import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { choice } from '../input/fields.ts';
import { once } from '../once.ts';
import { type EventWords, type Purpose, readEvents } from '../reading/events.ts';
import type { Paging } from '../reading/paging.ts';
import { readRecords } from '../reading/records.ts';
import { isListPath } from '../reading/resultPath.ts';
import type { Service, Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { runStep } from '../step.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { headOf, type Operation } from './operation.ts';
import { toResults } from './results.ts';
import { inputOf } from './stepInput.ts';
import type { FilledRoute, Words } from './words.ts';

/** What a trigger counts as news. */
export type Changes = 'new' | 'updated';

/** What a polling trigger says beside the words of every operation. */
export type TriggerWords<S extends Shape> = Words<S> &
  EventWords<S> & {
    /** "Triggers when …." */
    description: string;
    /** Input fields of the trigger alone, such as filters that the step applies itself. */
    triggerInput?(): Shape;
    /** Key of the record's creation time in the result. */
    created?: string;
    /** Key of the record's last change in the result; without it a hash of the record shows changes. */
    updated?: string;
    /** Keys of the result that may differ without a change of the record, such as links to its neighbours. */
    notChanges?: readonly string[];
    /** Says that records of the list never change, so that only new ones count. */
    immutable?: boolean;
    /** Says that each change of a record counts, without asking the user. */
    everyChange?: boolean;
    /** Request values that make the vendor send the newest (or latest changed) first. */
    newestFirst?: Partial<Record<Changes, Record<string, unknown>>>;
    /** Request values of a trigger that keep to late records, where the vendor cannot put the newest first. Pure. */
    latest?(values: Values<S>, now: number): Record<string, unknown>;
    paging?: Paging;
    /** Keeps the records that the user wants. Pure. */
    filter?(record: Record<string, unknown>, values: Values<S>): boolean;
    /** What may be on any page since the vendor cannot put it first: a poll for it reads every page. */
    unsorted?: readonly Changes[];
    /** Most pages read to fill Zapier's list of seen records, where a vendor's budget of requests is small. */
    populatePages?: number;
    /** Method that loads the rest of a record, run by Zapier only for records that trigger. */
    detail?(z: ZObject, bundle: Bundle): Promise<Record<string, unknown>>;
  };

/** Records that a poll in the editor shows: https://docs.zapier.com/platform/build/sample-data */
const SAMPLES = 3;

/** Records that are shown in full when Zapier only fills its list of seen ones. */
const SHOWN_OF_FILL = 100;

const LEAD: PlainOutputField[] = [
  { key: 'id', label: 'ID', type: 'string', primary: true },
  { key: 'revision', label: 'Revision', type: 'string', primary: true },
];

const changesField = () =>
  choice(
    { new: 'New records', updated: 'New and updated records' },
    {
      label: 'Trigger On',
      help: 'Which changes start the Zap. New records only when left empty.',
      local: true,
    },
  ).optional();

/** A polling trigger of a list (new or changed records) or of one record (its changes). */
export function defineTrigger<const R extends Route, S extends Shape, C extends string>(
  service: Service<C>,
  words: TriggerWords<S> & Endpoint & FilledRoute<R, S, C>,
): Operation {
  const isList = isListPath(words.result);
  const offersChanges = isList && !words.immutable && !words.everyChange && !words.events;
  const shape = once(
    () =>
      ({
        ...words.input(),
        ...words.triggerInput?.(),
        ...(offersChanges && { trigger_on: changesField() }),
      }) as unknown as S,
  );

  const perform = (z: ZObject, bundle: Bundle) =>
    runStep(z, bundle, service, async (step) => {
      const values = inputOf(step, words, shape());
      if (words.events) {
        return eventResults(step, words, values, shape());
      }
      const changes: Changes =
        !isList || words.everyChange || (values as Record<string, unknown>).trigger_on === 'updated'
          ? 'updated'
          : 'new';
      const records = await readRecords(step, words, values, {
        shape: shape(),
        ...amountOf(step, words, changes),
        extra: {
          ...words.newestFirst?.[changes],
          ...(!bundle.meta?.isLoadingSample && words.latest?.(values, Date.now())),
        },
      });
      const wanted = words.filter
        ? records.filter((record) => words.filter!(record, values))
        : records;
      const shown = bundle.meta?.isLoadingSample ? wanted.slice(0, SAMPLES) : wanted;
      const results = await toResults(step, words, shown, values);
      const keyed = results.map((result) => withKeys(step, words, result, changes));
      const sorted = newestFirst(keyed, words, changes);
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
    ...headOf(service, words, [words.route, words.details?.route]),
    kind: 'trigger',
    description: words.description,
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
  { filter, unsorted, populatePages = Number.POSITIVE_INFINITY }: TriggerWords<S>,
  changes: Changes,
) {
  if (meta?.isPopulatingDedupe || (unsorted?.includes(changes) && !meta?.isLoadingSample)) {
    return { pages: populatePages };
  }
  // A filter may take the newest few away: it gets a whole page to choose from.
  return meta?.isLoadingSample && !filter ? { size: SAMPLES } : {};
}

/** Adds the two values that Zapier tells records apart by, and the pointer to the rest of the record. */
function withKeys<S extends Shape>(
  step: Step,
  words: TriggerWords<S>,
  result: Record<string, unknown>,
  changes: Changes,
): Record<string, unknown> {
  const { id } = result;
  const revision =
    changes === 'new' ? 'new' : ((words.updated && result[words.updated]) ?? hashOf(result, words));
  return {
    ...result,
    id: String(id),
    revision: String(revision),
    ...restOf(step, words, { id, revision }),
  };
}

function hashOf<S extends Shape>(
  result: Record<string, unknown>,
  { notChanges = [] }: TriggerWords<S>,
): string {
  const counted = Object.entries(result).filter(([key]) => !notChanges.includes(key));
  const content = JSON.stringify(Object.fromEntries(counted));
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

/** The pointer to the rest of a record, which Zapier loads for those that start a Zap. */
const restOf = <S extends Shape>(
  { z, bundle }: Step,
  { detail }: TriggerWords<S>,
  key: { id: unknown; revision: unknown },
) => detail && { $HOIST$: z.dehydrate(detail, { ...bundle.inputData, ...key }) };

/** Sorts by the time that counts. A list without one stays in the vendor's order. */
function newestFirst<S extends Shape>(
  results: Record<string, unknown>[],
  { created, updated }: TriggerWords<S>,
  changes: Changes,
) {
  const key = changes === 'updated' ? (updated ?? created) : created;
  return key
    ? results.sort((a, b) => Date.parse(String(b[key])) - Date.parse(String(a[key])) || 0)
    : results;
}
