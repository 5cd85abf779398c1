import type { Bundle, ZObject } from 'zapier-platform-core';
import { send } from './client.ts';
import { fillCustomFields } from './customFields.ts';
import { StepError } from './errors.ts';
import { choice, list, type Shape } from './fields.ts';
import { labelOf } from './inputFields.ts';
import { once } from './once.ts';
import {
  type FilledRoute,
  headOf,
  inputOf,
  lazyDefinition,
  type Operation,
  operationParts,
  toResults,
  type Words,
} from './operation.ts';
import { out } from './output.ts';
import { getPath, pickResult } from './paths.ts';
import { callOf, type Endpoint } from './request.ts';
import type { Route } from './route.ts';
import type { Service } from './service.ts';
import { runStep, type Step } from './step.ts';

export type CreateWords<S extends Shape> = Omit<Words<S>, 'result' | 'output'> & {
  /** Third person: "Adds …." */
  description: string;
  /** Where the record is in the answer; the whole body when absent. */
  result?: string;
  output?: Words<S>['output'];
  /** Input keys whose values become part of the result, by the result's key: `{ id: 'contactId' }`. */
  echo?: Record<string, keyof S & string>;
  /** Values of the answer beside the record that become part of the result, by the result's key: `{ created: 'new' }`. */
  also?: Record<string, string>;
  /** Key of the record that the step deletes; the result is `{ id, deleted: true }`, also when it was gone before. */
  deletes?: keyof S & string;
  /** Keys that the user may empty on purpose; the vendor gets null for them. */
  clearable?: readonly (keyof S & string)[];
};

const deleted = () =>
  out.object({ id: out.id('ocQHyuzHvysMo5N5VsXc', 'ID'), deleted: out.yesNo(true) });

/** An action: one call that writes, and the record that came of it. */
export function defineCreate<const R extends Route, S extends Shape, C extends string>(
  service: Service<C>,
  words: CreateWords<S> & Endpoint & FilledRoute<R, S, C>,
): Operation {
  const full: Words<S> & Endpoint & Pick<CreateWords<S>, 'echo' | 'also' | 'deletes'> = {
    ...words,
    result: words.result ?? '',
    output: words.output ?? deleted,
    notice: words.notice ?? warning(words),
  };
  const shape = once(() => withClear(words.input(), words.clearable) as S);
  const perform = (z: ZObject, bundle: Bundle) =>
    runStep(z, bundle, service, async (step) => {
      const values = cleared(inputOf(step, full, shape()));
      const custom = full.custom && (await fillCustomFields(step, full.custom));
      const call = callOf(step, full, values, { shape: shape(), extra: custom?.body ?? {} });
      const body = full.deletes
        ? await remove(step, call, values, full.deletes)
        : (await send(step, call)).body;
      const record = {
        ...asRecord(full.deletes ? body : pickResult(body, full.result)),
        ...picked(full.also, body),
        ...picked(full.echo, values),
      };
      const upload = custom?.upload(record);
      if (upload) {
        await send(step, upload);
      }
      const [result] = await toResults(step, full, [record], values);
      return result;
    });
  const definition = lazyDefinition(
    {
      key: words.key,
      noun: words.noun,
      display: { label: words.label, description: words.description },
    },
    () => ({ ...operationParts(service, full, { shape: shape() }), perform }),
  );
  return {
    ...headOf(service, full),
    kind: 'create',
    description: words.description,
    shape,
    definition,
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const picked = (keys: Record<string, string> = {}, source: unknown) =>
  Object.fromEntries(Object.entries(keys).map(([key, path]) => [key, getPath(source, path)]));

/** Deletes, and takes "not found" as done: the record is gone either way. */
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

/** Adds the field that names what to empty: a field left empty alone never erases anything. */
function withClear(shape: Shape, clearable: readonly string[] | undefined): Shape {
  if (!clearable?.length) {
    return shape;
  }
  const labels = Object.fromEntries(clearable.map((key) => [key, labelOf(shape, key)]));
  const help = 'Choose the fields to empty. A field that is only left blank keeps its value.';
  return {
    ...shape,
    [CLEAR]: list(choice(labels), { label: 'Fields to Clear', help, local: true }).optional(),
  };
}

function cleared<V extends Record<string, unknown>>(values: V): V {
  const keys = (values[CLEAR] ?? []) as string[];
  const both = keys.find((key) => values[key] !== undefined);
  if (both) {
    throw new StepError(
      'error',
      `Fields to Clear names a field that is also filled in (${both}). Do one or the other.`,
    );
  }
  return { ...values, ...Object.fromEntries(keys.map((key) => [key, null])) };
}
