import type { Bundle, PlainOutputField, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { once } from '../once.ts';
import { type OutputSchema, schemaOf, toOutputFields } from '../output/output.ts';
import type { Raw } from '../raw.ts';
import { type EventWords, type Purpose, readEvents } from '../reading/events.ts';
import { isListPath } from '../reading/resultPath.ts';
import { sharing } from '../reading/sharedAnswers.ts';
import type { Service, Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { runStep } from '../step.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { type InstantTwin, isReplaced, withInstantTwin } from './instant.ts';
import type { InstantWords } from './instantWords.ts';
import { changeField } from './news.ts';
import { headOf, type Operation } from './operation.ts';
import { type PollWords, recordResults, restOf, SAMPLES, SHOWN_OF_FILL } from './poll.ts';
import { toResults } from './results.ts';
import { readBefore, rungEvents, rungRecord } from './rungEvents.ts';
import { inputOf } from './stepInput.ts';
import type { FilledRoute } from './words.ts';

/** What a polling trigger says beside the words of every operation. */
export type TriggerWords<S extends Shape> = PollWords<S> &
  EventWords<S> & {
    /** What starts the Zap: "Triggers when …." */
    description: string;
    /** Makes the trigger's instant twin, which bells start. */
    instant?: InstantWords<S>;
    /** Input fields of the trigger alone, such as filters that the step itself applies. */
    triggerInput?(): Shape;
  };

/** The two values that Zapier tells results apart by, for its own use and not to be mapped but for the ID. */
export const keysOf = ({ noun, output }: Pick<TriggerWords<Shape>, 'noun' | 'output'>) =>
  [
    { key: 'id', label: idLabel(schemaOf(output)) ?? `${noun} ID`, type: 'string', primary: true },
    { key: 'revision', label: REVISION, type: 'string', primary: true },
  ] satisfies PlainOutputField[];

/** People see the value among those to map, and need not wonder what it is. */
const REVISION = 'Revision (Tells Zapier What Is New)';

const idLabel = (schema: OutputSchema) =>
  toOutputFields(schema).find(({ key }) => key === 'id')?.label;

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
    runStep(z, bundle, service, (step) =>
      neverHalting(async () => {
        const values = inputOf(step, words, shape());
        return sharing(step, { key: words.key, values: values as Raw }, (poll) =>
          words.events
            ? eventResults(poll, words, values, shape())
            : recordResults(poll, words, values, shape()),
        );
      }),
    );

  const definition = lazyDefinition({ ...words, hidden: isReplaced(words) }, () => ({
    type: 'polling',
    ...operationParts(service, words, {
      shape: shape(),
      leading: keysOf(words),
      lead: { id: '', revision: 'new' },
      kind: 'trigger',
    }),
    perform,
  }));
  const polling: Operation = {
    ...headOf(service, words, [words.route, words.lookInto?.route, words.instant?.reads?.route]),
    kind: 'trigger',
    description: definition.display.description,
    words,
    shape,
    definition,
  };
  return words.instant
    ? withInstantTwin(service, polling, instantOf({ ...words, instant: words.instant }, shape))
    : polling;
}

/** How bells start what polls find: the record of a bell, or the events of the list about it. */
function instantOf<S extends Shape>(
  words: TriggerWords<S> & Endpoint & { instant: InstantWords<S> },
  shape: () => S,
): InstantTwin {
  const { instant } = words;
  const { bells = [], again, reads } = instant;
  if (reads) {
    return {
      bells,
      again,
      rung: async (step, bell) => {
        const values = inputOf(step, words, shape());
        const { records, keep } = await rungRecord(step, words, reads, values, bell);
        const results = await toResults(step, words, records, values);
        await keep();
        return results.map((result) => ({ ...result, id: bell.record, revision: 'new' }));
      },
    };
  }
  return {
    bells,
    again,
    prepare: (step) => readBefore(step, words, inputOf(step, words, shape()), shape()),
    rung: async (step, bell) => {
      const values = inputOf(step, words, shape());
      const { found, keep } = await rungEvents(step, words, values, shape(), bell);
      const results = await toResults(step, words, found, values);
      await keep();
      return found.map(({ id, revision = 'new' }, index) => ({ ...results[index], id, revision }));
    },
  };
}

/** A poll fails where a step would halt: nobody would learn that the Zap no longer starts. */
async function neverHalting<T>(poll: () => Promise<T>): Promise<T> {
  try {
    return await poll();
  } catch (error) {
    throw error instanceof StepError && error.outcome === 'halted'
      ? new StepError('error', error.message, { status: error.status ?? 400 })
      : error;
  }
}

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
  const results = await toResults(step, words, shown, values, { named: purpose !== 'fill' });
  return events.map(({ id, revision = 'new' }, index) => ({
    ...results[index],
    id,
    revision,
    ...(index < shown.length && restOf(step, words, { id, revision })),
  }));
}
