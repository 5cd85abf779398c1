import type { Bundle, PlainOutputField, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { forChosen, isForAll } from '../members.ts';
import { type OutputSchema, schemaOf, toOutputFields } from '../output/output.ts';
import type { Raw } from '../raw.ts';
import type { PollPurpose } from '../reading/events.ts';
import { orNextTime, orNotOn } from '../reading/unsure.ts';
import type { Service, Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import { guarded, startStep } from '../step.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { type InstantTwin, isReplaced, withInstantTwin } from './instant.ts';
import type { InstantWords } from './instantWords.ts';
import { pollDue, samplesOfAny } from './memberPolls.ts';
import { headOf, type Operation } from './operation.ts';
import type { ResultWords, Words } from './words.ts';

/** What every polling trigger says, of whatever its results are made. */
type PollingWords<S extends Shape> = Words<S> &
  ResultWords<S> &
  Endpoint & { description: string; instant?: InstantWords<S> };

/** How a polling trigger works. */
type Polling<S extends Shape> = {
  shape(): S;
  /** Every route that it may call. */
  routes: readonly (Route | undefined)[];
  poll(step: Step): Promise<Raw[]>;
  /** How bells start what polls find. */
  twin: InstantTwin | undefined;
};

/** A polling trigger as the catalog holds it, with its instant twin where it has one. */
export function pollingTrigger<S extends Shape>(
  service: Service,
  words: PollingWords<S>,
  { shape, routes, poll, twin }: Polling<S>,
): Operation {
  const definition = lazyDefinition({ ...words, hidden: isReplaced(words) }, () => ({
    type: 'polling',
    ...operationParts(service, words, {
      shape: shape(),
      leading: keysOf(words),
      lead: { id: '', revision: 'new' },
      kind: 'trigger',
    }),
    perform: (z: ZObject, bundle: Bundle) =>
      guarded(z, () =>
        neverHalting(() =>
          surely(startStep(z, bundle, service), (step) => pollFor(step, words, poll)),
        ),
      ),
  }));
  const polling: Operation = {
    ...headOf(service, words, [...routes, words.instant?.reads?.route]),
    kind: 'trigger',
    description: definition.display.description,
    words,
    shape,
    definition,
  };
  return twin ? withInstantTwin(service, polling, twin) : polling;
}

/** Polls for the member that the step chooses, or for all members; or for the one person of a connection. */
async function pollFor<S extends Shape>(
  step: Step,
  { key, account, instant }: PollingWords<S>,
  poll: (one: Step) => Promise<Raw[]>,
) {
  // Only some triggers are for everybody; the form of the others misses a choice.
  if (!isForAll(step) || account !== 'anyone') {
    return poll(await forChosen(step));
  }
  if (purposeOf(step) === 'sample') {
    return samplesOfAny(step, poll);
  }
  if (instant) {
    throw new StepError(
      'error',
      'This polling trigger works with one athlete of a team. Use its instant trigger for all of them.',
    );
  }
  return pollDue(step, key, (one) => surely(one, poll));
}

/** A poll tells nothing while it is unsure what is new, and a Zap is not turned on. */
const surely = (step: Step, poll: (step: Step) => Promise<Raw[]>): Promise<Raw[]> =>
  purposeOf(step) === 'fill' ? orNotOn(() => poll(step)) : orNextTime(() => poll(step));

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

/** Why a run reads: for a poll, to fill Zapier's list of seen results, or for the editor. */
export const purposeOf = ({ bundle: { meta } }: Step): PollPurpose =>
  meta?.isPopulatingDedupe ? 'fill' : meta?.isLoadingSample ? 'sample' : 'poll';

/** The two values that Zapier tells results apart by, for its own use and not to be mapped but for the ID. */
export const keysOf = ({ noun, output }: { noun: string; output(): OutputSchema }) =>
  [
    { key: 'id', label: idLabel(schemaOf(output)) ?? `${noun} ID`, type: 'string', primary: true },
    { key: 'revision', label: REVISION, type: 'string', primary: true },
  ] satisfies PlainOutputField[];

/** People see the value among those to map, and need not wonder what it is. */
const REVISION = 'Revision (Tells Zapier What Is New)';

const idLabel = (schema: OutputSchema) =>
  toOutputFields(schema).find(({ key }) => key === 'id')?.label;

/** What Zapier is given of each event: its result, as far as one was made, and what tells events apart. */
export const keyed = (
  events: readonly { id: string; revision?: string }[],
  results: readonly Raw[],
): (Raw & { id: string; revision: string })[] =>
  events.map(({ id, revision = 'new' }, index) => ({ ...results[index], id, revision }));
