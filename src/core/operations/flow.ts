import type { Bundle, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { once } from '../once.ts';
import { schemaOf } from '../output/output.ts';
import { lookUp, type Reference } from '../reading/reference.ts';
import type { Service, Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { runStep } from '../step.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { headOf, type Operation } from './operation.ts';
import { inputOf } from './stepInput.ts';
import type { ResultWords, Words } from './words.ts';

/** What a plan asks for next: one of the operations that it uses, with its input. */
export type Ask<Name extends string = string> = { ask: Name; input: Record<string, unknown> };

/** How a plan ends: with a result, or halted because something that it needs is not so. */
export type PlanEnd = { result: Record<string, unknown> } | { halt: string };

/** A plan: pure, it asks for one operation after the other and is told what each gave. */
export type Plan<Name extends string = string> = Generator<Ask<Name>, PlanEnd, unknown>;

/** What a step made of other steps says: the operations that it uses and the plan that asks for them. */
export type FlowWords<S extends Shape, Name extends string> = Words<S> &
  Pick<ResultWords<S>, 'output'> &
  Pick<Endpoint, 'docs'> & {
    /** What the step does, in the third person: "Logs ….", or "Finds …." for a plan that only reads. */
    description: string;
    /** Makes a search of a plan that only reads. Where the plan halts, nothing is found. */
    readsOnly?: boolean;
    /** The operations that the plan may ask for. */
    uses: Record<Name, Operation>;
    /** Asks for one operation after the other, and says what came of it. Pure. */
    plan(values: Values<S>, about: { now: Date; zone: string }): Plan<Name>;
  };

/**
 * An action or a search made of other operations. A run that is cut off at any point is run again from its start by
 * Zapier, so a plan looks at what is there before it writes. The result gets `requests`, the number of
 * requests that the run sent.
 */
export function defineFlow<S extends Shape, Name extends string>(
  service: Service,
  words: FlowWords<S, Name>,
): Operation {
  const used: Operation[] = Object.values(words.uses);
  const scopes = [...new Set(used.flatMap((operation) => operation.scopes))];
  const shape = once(words.input);
  const full = { ...words, input: shape, scopes };
  const run = async (step: Step) => {
    const values = inputOf(step, full, shape());
    const part = { requests: 0 };
    const outcome = await follow(
      { ...step, plan: part },
      words.uses,
      words.plan(values, { now: new Date(), zone: step.zone }),
    );
    if ('halt' in outcome) {
      if (words.readsOnly) {
        return [];
      }
      throw new StepError('halted', outcome.halt);
    }
    const result = schemaOf(words.output).parse({ ...outcome.result, requests: part.requests });
    return words.readsOnly ? [result] : result;
  };
  const perform = (z: ZObject, bundle: Bundle) => runStep(z, bundle, service, run);
  const definition = lazyDefinition(words, () => ({
    ...operationParts(service, full, { shape: shape() }),
    perform,
  }));
  return {
    ...headOf(
      service,
      full,
      used.flatMap(({ routes }) => routes),
    ),
    kind: words.readsOnly ? 'search' : 'create',
    description: definition.display.description,
    words,
    shape,
    run,
    definition,
  };
}

/**
 * A list that the parts of a plan look things up in, from memory where the same connection read it
 * within five minutes. A plan that misses something in it asks with `fresh`.
 */
export const remembered = (operation: Operation, reference: Reference<unknown>): Operation => ({
  ...operation,
  run: (step) => lookUp(step, reference, { fresh: step.bundle.inputData.fresh === true }),
});

/** Runs what a plan asks for, each as a step of its own on the same connection and the same account of it. */
async function follow<Name extends string>(
  step: Step,
  uses: Record<Name, Operation>,
  plan: Plan<Name>,
): Promise<PlanEnd> {
  const { inputData } = step.bundle;
  const ofConnection = Object.fromEntries(
    Object.keys(step.service.connectionFields?.(step.bundle, undefined) ?? {}).map((key) => [
      key,
      inputData[key],
    ]),
  );
  for (let turn = plan.next(); ; ) {
    if (turn.done) {
      return turn.value;
    }
    const { ask, input } = turn.value;
    const bundle = { ...step.bundle, inputData: { ...ofConnection, ...input } };
    turn = plan.next(await uses[ask].run!({ ...step, bundle }));
  }
}
