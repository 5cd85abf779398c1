import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { once } from '../once.ts';
import type { Service } from '../service.ts';
import type { Shape } from '../shape.ts';
import { happenings, shownIn } from './happenings.ts';
import type { HappeningWords } from './happeningWords.ts';
import { type InstantTwin, instantKey } from './instant.ts';
import type { InstantEventWords } from './instantWords.ts';
import type { Operation } from './operation.ts';
import { SHOWN_OF_FILL } from './poll.ts';
import { keyed, pollingTrigger, purposeOf } from './polling.ts';
import { toResults } from './results.ts';
import { rungHappenings } from './rungHappenings.ts';
import { inputOf } from './stepInput.ts';
import type { FilledRoute } from './words.ts';

/** Polling trigger of what happens to records. */
export function defineEvent<const R extends Route, S extends Shape, C extends string>(
  service: Service<C>,
  words: HappeningWords<S> & Endpoint & FilledRoute<R, S, C>,
): Operation {
  const shape = once(() => words.input());
  const { instant } = words;
  return pollingTrigger(service, words, {
    shape,
    routes: [words.route, words.across?.list.route, words.asks?.route],
    poll: async (step) => {
      const values = inputOf(step, words, shape());
      const purpose = purposeOf(step);
      const found = await happenings(step, words, values, shape(), purpose);
      const shown = purpose === 'fill' ? SHOWN_OF_FILL : found.length;
      const records = found.slice(0, shown).map(shownIn);
      const results = await toResults(step, words, records, values, { named: purpose !== 'fill' });
      return keyed(found, results);
    },
    twin: instant && instantOf(words, instant, shape),
  });
}

/** How bells start what polls find. */
function instantOf<S extends Shape>(
  words: HappeningWords<S> & Endpoint,
  instant: InstantEventWords<S>,
  shape: () => S,
): InstantTwin {
  const { when } = words;
  const isCompared = !when.appears && !when.disappears;
  return {
    bells: words.bells,
    prepare: async (step) => {
      const values = inputOf(step, words, shape());
      if (isCompared) {
        const twin = { ...words, key: instantKey(words.key) };
        await happenings(step, twin, values, shape(), 'fill');
      }
      return undefined;
    },
    rung: async (step, bell) => {
      const values = inputOf(step, words, shape());
      const { found, keep } = await rungHappenings(step, { ...words, instant }, values, bell);
      const results = await toResults(step, words, found.map(shownIn), values);
      await keep?.();
      return keyed(found, results);
    },
  };
}
