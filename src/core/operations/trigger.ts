import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { once } from '../once.ts';
import type { Raw } from '../raw.ts';
import { type EventWords, readEvents } from '../reading/events.ts';
import { isListPath } from '../reading/resultPath.ts';
import { sharing } from '../reading/sharedAnswers.ts';
import type { Service, Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { fittedValues } from './customFields.ts';
import type { InstantTwin } from './instant.ts';
import type { InstantWords } from './instantWords.ts';
import { changeField } from './news.ts';
import type { Operation } from './operation.ts';
import { type PollWords, recordResults, restOf, SAMPLES, SHOWN_OF_FILL } from './poll.ts';
import { keyed, pollingTrigger, purposeOf } from './polling.ts';
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

  const { instant } = words;
  return pollingTrigger(service, words, {
    shape,
    routes: [words.route, words.lookInto?.route],
    poll: async (step) => {
      const values = await fittedValues(step, words.custom, inputOf(step, words, shape()));
      return sharing(step, { key: words.key, values: values as Raw }, (poll) =>
        words.events
          ? eventResults(poll, words, values, shape())
          : recordResults(poll, words, values, shape()),
      );
    },
    twin: instant && instantOf({ ...words, instant }, shape),
  });
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
      return keyed(found, results);
    },
  };
}

/** The events of a list, as Zapier is given them. */
async function eventResults<S extends Shape>(
  step: Step,
  words: TriggerWords<S> & Endpoint,
  values: Values<S>,
  shape: Shape,
) {
  const purpose = purposeOf(step);
  const found = await readEvents(step, words, values, shape, purpose);
  const events = purpose === 'sample' ? found.slice(0, SAMPLES) : found;
  // Where only the two keys count, thousands of events must not make an answer that is too large.
  const shown = purpose === 'fill' ? events.slice(0, SHOWN_OF_FILL) : events;
  const results = await toResults(step, words, shown, values, { named: purpose !== 'fill' });
  return keyed(events, results).map((event, index) => ({
    ...event,
    ...(index < shown.length && restOf(step, words, { id: event.id, revision: event.revision })),
  }));
}
