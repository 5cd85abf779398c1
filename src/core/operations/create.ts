import type { Bundle, ZObject } from 'zapier-platform-core';
import { getPath } from '../dottedPaths.ts';
import { StepError } from '../errors.ts';
import type { ApiCall } from '../http/apiCall.ts';
import { LostAnswer, noAnswer, noConfirmation } from '../http/attempts.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import type { Route } from '../http/route.ts';
import { labelOf } from '../input/editorFields.ts';
import { choice, list } from '../input/fields.ts';
import { once } from '../once.ts';
import { idIn, type OutputSchema, out, resembles, sampleOf, schemaOf } from '../output/output.ts';
import { isRecord } from '../raw.ts';
import { has } from '../reading/records.ts';
import { holdsResult, pickResult, type ResultPath } from '../reading/resultPath.ts';
import { type Wait, waitFor } from '../reading/wait.ts';
import type { Service, Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { runStep } from '../step.ts';
import type { Askable, AskableWords, Result } from './askable.ts';
import { fillCustomFields } from './customFields.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import type { Lock } from './lock.ts';
import { headOf } from './operation.ts';
import { toResults } from './results.ts';
import { inputOf } from './stepInput.ts';
import { createUnlessFound, type UnlessFound } from './unlessFound.ts';
import type { FilledRoute, ResultWords, Words } from './words.ts';

/** What an action says: one that deletes, or one that writes. */
export type CreateWords<S extends Shape> = Words<S> & {
  /** What the step does, in the third person: "Adds …." */
  description: string;
  /** Says that the vendor answers with nothing once it is done. Elsewhere an empty answer confirms nothing. */
  silent?: boolean;
} & (DeleteWords<S> | WriteWords<S>);

/** What an action says that deletes. Its result is always the same, so no other word may say anything of it. */
export type DeleteWords<S extends Shape> = {
  /** The field that names the record to delete. The result is `{ id, deleted: true }`, also when the record was gone before. */
  deletes: keyof S & string;
  /** What such a record gives, whose ID names the deleted one. */
  of?(): OutputSchema;
} & { [Word in Exclude<keyof WriteWords<S>, 'deletes'>]?: undefined };

/** What an action says that writes. */
export type WriteWords<S extends Shape> = ResultWords<S> & {
  /** Where the record is in the vendor's answer, by default the whole body. */
  result?: ResultPath;
  /** A key that every record of the vendor's has. It tells the record from an error in its place, by default any value of the result does. */
  always?: string;
  /** Values of fields that become part of the result, by the result's key: `{ id: 'contactId' }`. */
  echo?: Record<string, keyof S & string>;
  /** Takes the result's `id` from the `Location` header of an answer without a record. */
  located?: boolean;
  /** Values of the answer beside the record that become part of the result, by the result's key: `{ created: 'new' }`. */
  also?: Record<string, string>;
  /** Says why nothing was done although the vendor reports success. The step halts with it. Pure. */
  undone?(record: Record<string, unknown>, values: Values<S>): string | null;
  /** Fields that the user may empty on purpose. The vendor gets null for them. */
  clearable?: readonly (keyof S & string)[];
  /** Which runs wait for one another. */
  lock?: Lock<S>;
  /** Looks once more in a Find or Create, whose search and create Zapier runs as two steps. It needs a `lock`. */
  unlessFound?: UnlessFound;
  /** Reads the record again until the vendor has finished with it. */
  wait?: Wait;
  deletes?: undefined;
};

/** The result of a step that deletes. */
export type Deleted = ReturnType<typeof deleted>;

const deleted = (id: ReturnType<typeof out.id>) => out.object({ id, deleted: out.yesNo(true) });

/** An action: one call that writes, and the record that came of it. */
export function defineCreate<
  const R extends Route,
  S extends Shape,
  C extends string,
  const Key extends string,
  O extends OutputSchema,
  Prefix extends string,
>(
  service: Service<C>,
  words: CreateWords<S> & AskableWords<Key, O, Prefix> & Endpoint & FilledRoute<R, S, C>,
): Askable<Key, S, Result<O>, Prefix> {
  const full = {
    ...words,
    // Only a step that deletes has no output of its own: `O` is then `Deleted`.
    output:
      words.output ??
      ((() =>
        deleted(
          words.of ? idIn(words.of()) : out.id(service.exampleId, `${words.noun} ID`),
        )) as () => OutputSchema as () => O),
    notice: words.notice ?? warning(words),
    ...(words.clearable && { groups: { ...words.groups, ...CLEAR_GROUP } }),
  };
  const fills = words.custom?.readOnly ? undefined : words.custom;
  const shape = once(() => withClear(words.input(), words.clearable) as S);
  const run = async (step: Step) => {
    const values = cleared(inputOf(step, full, shape()), shape());
    return createUnlessFound(step, words, () => write(step, values));
  };
  const write = async (step: Step, values: Values<S>) => {
    const custom = fills && (await fillCustomFields(step, fills));
    const call = callOf(step, full, values, {
      shape: shape(),
      extra: custom?.body ?? {},
      nameAt: custom?.nameAt,
      holds: confirmed(service, words),
    });
    const answer = words.deletes ? undefined : await send(step, call);
    const body = words.deletes ? await remove(step, call, values, words.deletes) : answer!.body;
    const written = asRecord(words.deletes ? body : pickResult(body, words.result ?? ''));
    const record = {
      ...(words.wait ? await waitFor(step, full, words.wait, written) : written),
      ...(words.located && { id: lastSegment(answer!.header('location')) }),
      ...picked(words.also, body),
      ...picked(words.echo, values),
    };
    const reason = words.undone?.(record, values);
    if (reason) {
      throw new StepError('halted', reason);
    }
    const upload = custom?.upload(record);
    if (upload) {
      await storeFiles(step, upload, { wrote: call, noun: words.noun, id: record.id });
    }
    const [result] = await toResults(step, full, [record], values, { written: true }).catch(
      (error) => {
        throw error instanceof StepError ? error : unreadable(step, call);
      },
    );
    return result!;
  };
  const perform = (z: ZObject, bundle: Bundle) => runStep(z, bundle, service, run);
  const definition = lazyDefinition(words, () => ({
    ...operationParts(service, full, { shape: shape() }),
    perform,
  }));
  return {
    ...headOf(service, full, [words.route, words.wait?.route]),
    kind: 'create',
    description: definition.display.description,
    words,
    shape,
    customPrefix: fills?.prefix,
    run,
    definition,
  };
}

/**
 * Stores the files of a record that the step has written. Where another run would write a second record,
 * a failure halts the Zap, which neither Zapier nor a replay of failed runs repeats.
 */
async function storeFiles(
  step: Step,
  upload: ApiCall,
  { wrote, noun, id }: { wrote: ApiCall; noun: string; id: unknown },
) {
  try {
    await send(step, upload);
  } catch (error) {
    throw wrote.repeatable
      ? error
      : new StepError(
          'halted',
          `The ${noun.toLowerCase()} was saved (ID ${id}), but its file was not stored. Do not run this step again, it would save a second one: add the file with an update step.`,
          { made: String(id) },
        );
  }
}

/** The failure of a write that is done, but answered in a shape that the result cannot be made of. */
const unreadable = ({ service: { name } }: Step, { repeatable }: ApiCall) =>
  (repeatable ? noAnswer : noConfirmation)(name, new LostAnswer('unreadable'));

/**
 * Tells an answer that confirms a write: it holds the record, or the address of the record, or what the
 * result takes from it beside the input; where it takes nothing, the vendor's own word for done.
 */
function confirmed<S extends Shape>(
  service: Service,
  { located, result = '', always, output, echo = {}, silent = false }: CreateWords<S>,
): ApiCall['holds'] {
  if (located) {
    return ({ header }) => Boolean(lastSegment(header('location')));
  }
  const echoed = Object.keys(echo);
  const tells = Object.keys(output ? sampleOf(schemaOf(output)) : {}).some(
    (key) => !echoed.includes(key),
  );
  return output && tells
    ? ({ body }) => holdsResult(body, result, always ? has(always) : resembles(output, echoed))
    : ({ body }) => (silent && body === '') || service.acknowledges?.(body) === true;
}

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const picked = (keys: Record<string, string> = {}, source: unknown) =>
  Object.fromEntries(Object.entries(keys).map(([key, path]) => [key, getPath(source, path)]));

/** The record's id of `/things/42` or `https://host/things/42?a=b`; only the id is used, the address is never followed. */
const lastSegment = (location: string | null) =>
  location ? location.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) : null;

/** Deletes; "not found" counts as done, since the record is gone either way. */
async function remove(
  step: Step,
  call: Parameters<typeof send>[1],
  values: Record<string, unknown>,
  key: string,
) {
  try {
    await send(step, call);
  } catch (error) {
    if (!(error instanceof StepError && error.status === 404)) {
      throw error;
    }
  }
  return { id: values[key], deleted: true };
}

const warning = ({ deletes, noun }: { deletes?: string; noun: string }) =>
  deletes && `This deletes the ${noun.toLowerCase()} for good. It cannot be undone.`;

const CLEAR = 'clear_fields';

/** The heading above the field that empties others. */
const CLEAR_GROUP = { clear: 'Clearing Fields' };

/** Adds the field that names what to empty: leaving a field empty never erases anything. */
function withClear(shape: Shape, clearable: readonly string[] | undefined): Shape {
  if (!clearable?.length) {
    return shape;
  }
  const labels = Object.fromEntries(clearable.map((key) => [key, labelOf(shape, key)]));
  const help = 'Choose the fields to empty. A field that is only left blank keeps its value.';
  const group = 'clear' satisfies keyof typeof CLEAR_GROUP;
  const field = list(choice(labels), { label: 'Fields to Clear', help, local: true, group });
  return { ...shape, [CLEAR]: field.optional() };
}

function cleared<V extends Record<string, unknown>>(values: V, shape: Shape): V {
  const keys = (values[CLEAR] ?? []) as string[];
  const both = keys.find((key) => values[key] !== undefined);
  if (both) {
    throw new StepError(
      'error',
      `Fields to Clear names a field that is also filled in (${labelOf(shape, both)}). Do one or the other.`,
    );
  }
  return { ...values, ...Object.fromEntries(keys.map((key) => [key, null])) };
}
