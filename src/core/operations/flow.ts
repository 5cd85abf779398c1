import type { Bundle, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { yesNo } from '../input/fields.ts';
import { once } from '../once.ts';
import { schemaOf } from '../output/output.ts';
import { lookUp, type Reference } from '../reading/reference.ts';
import type { Service, Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { runStep } from '../step.ts';
import type { Askable, Input, OnlyKnown } from './askable.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import type { Lock } from './lock.ts';
import { headOf, type Operation } from './operation.ts';
import { inputOf } from './stepInput.ts';
import type { ResultWords, Words } from './words.ts';

/** When a plan runs, in which time zone (an IANA name) its user means dates, and the two-letter code of the account's country, if known. */
export type About = { now: Date; zone: string; country?: string | undefined };

/** What a plan asks for next: an operation, with its input. */
export type Ask<Key extends string = string> = {
  operation: Askable<Key>;
  input: Record<string, unknown>;
};

/** The end of a plan that cannot go on: why, for the person in the Zap editor. */
export type Halt = { halt: string };

/** The end of a plan that may go on in a minute: why. Zapier runs the step again by itself. */
export type Later = { later: string };

/** How a plan ends: with a result, halted, or to be run again. */
export type PlanEnd = { result: Record<string, unknown> } | Halt | Later;

/**
 * A plan: pure, it asks for one operation after the other and is told what each gave. Neither a plan nor
 * its parts, which it runs by `yield*`, state their type: the compiler finds the keys that they ask for.
 */
export type Plan<Key extends string = string> = Generator<Ask<Key>, PlanEnd, unknown>;

/** Asks for an operation and gives its answer: `const note = yield* ask(createContactNote, { … })`. */
export function* ask<
  Key extends string,
  S extends Shape,
  Answer,
  Prefix extends string,
  I extends Input<S, Prefix>,
>(
  operation: Askable<Key, S, Answer, Prefix>,
  input: I & OnlyKnown<I, S, Prefix>,
): Generator<Ask<Key>, Answer, unknown> {
  return (yield { operation, input }) as Answer;
}

/** `return halt('…')` ends a plan. It has a name so that the compiler tells its type from what parts of a plan find. */
export const halt = (why: string): Halt => ({ halt: why });

/** `return later('…')` ends a plan that Zapier runs again in a minute. */
export const later = (why: string): Later => ({ later: why });

const LATER_SECONDS = 60;

/** Whether a part of a plan has come to its end. */
export const isOver = (found: object): found is Halt | Later => 'halt' in found || 'later' in found;

/** What a step made of other steps says: the operations that it is made of and the plan that asks for them. */
export type FlowWords<S extends Shape, Key extends string, Asked extends string> = Words<S> &
  Pick<ResultWords<S>, 'output'> &
  Pick<Endpoint, 'docs'> & {
    /** What the step does, in the third person: "Logs ….", or "Finds …." for a plan that only reads. */
    description: string;
    /** Makes a search of a plan that only reads. Where the plan halts, nothing is found. */
    readsOnly?: boolean;
    /** The plan does not see what an earlier run of it has made, and makes it again: whoever replays a run without an answer has to look first. */
    doubles?: true;
    /** Which runs wait for one another. Whatever writes needs it, since it looks before it writes. */
    lock?: Lock<S>;
    /** The operations that the plan asks for, no more and no fewer: their scopes are those of the step. */
    asks: readonly Askable<Key>[];
    /** Asks for one operation after the other, and says what came of it. Pure. */
    plan(values: Values<S>, about: About): Plan<Asked>;
  } & SameKeys<Key, Asked>;

/** Makes it a compile error when a plan asks for an operation that is not listed, or not for one that is. */
type SameKeys<Key extends string, Asked extends string> = [Exclude<Asked, Key>] extends [never]
  ? [Exclude<Key, Asked>] extends [never]
    ? unknown
    : { asks: `the plan never asks for ${Exclude<Key, Asked>}` }
  : { asks: `${Exclude<Asked, Key>} is missing, for which the plan asks` };

/**
 * An action or a search made of other operations. A run that is cut off at any point is run again from its start by
 * Zapier, so a plan looks at what is there before it writes, or says that it `doubles`. The result gets `requests`, the number of
 * requests that the run sent.
 */
export function defineFlow<S extends Shape, Key extends string, Asked extends string>(
  service: Service,
  words: FlowWords<S, Key, Asked>,
): Operation {
  const scopes = [...new Set(words.asks.flatMap((operation) => operation.scopes))];
  const shape = once(words.input);
  const full = { ...words, input: shape, scopes };
  const run = async (step: Step) => {
    const values = inputOf(step, full, shape());
    const part = { requests: 0, doubles: words.doubles === true };
    const outcome = await follow(
      { ...step, plan: part },
      words.plan(values, { now: new Date(), zone: step.zone, country: step.country }),
    );
    if ('later' in outcome) {
      throw new StepError('throttled', outcome.later, { seconds: LATER_SECONDS });
    }
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
      words.asks.flatMap(({ routes }) => routes),
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
export const remembered = <Key extends string, T>(
  operation: Askable<Key>,
  reference: Reference<T>,
) => ({
  ...operation,
  shape: () => ({ fresh: yesNo().optional() }),
  run: (step: Step) => lookUp(step, reference, { fresh: step.bundle.inputData.fresh === true }),
});

/** Runs what a plan asks for, each as a step of its own on the same connection and the same account of it. */
async function follow(step: Step, plan: Plan): Promise<PlanEnd> {
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
    const { operation, input } = turn.value;
    const bundle = { ...step.bundle, inputData: { ...ofConnection, ...input } };
    turn = plan.next(await operation.run({ ...step, bundle }));
  }
}
