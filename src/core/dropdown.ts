import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Shape, Values } from './fields.ts';
import { once } from './once.ts';
import {
  type FilledRoute,
  headOf,
  inputFieldsOf,
  inputOf,
  lazyDefinition,
  type Operation,
} from './operation.ts';
import type { Paging } from './paging.ts';
import type { ResultPath } from './paths.ts';
import { readRecords } from './records.ts';
import type { Endpoint } from './request.ts';
import type { Route } from './route.ts';
import type { Service } from './service.ts';
import { runStep } from './step.ts';

export type DropdownWords<S extends Shape> = {
  key: string;
  noun: string;
  /** The fields that the list depends on, under the keys that they have in the steps that use it. */
  input?(): S;
  result: ResultPath;
  paging?: Paging;
  oneOf?: readonly (keyof S & string)[];
  together?: readonly (readonly (keyof S & string)[])[];
  /** The choice for a record, or the choices inside of it; null leaves it out. Pure. */
  option(record: Record<string, unknown>, values: Values<S>): Option | readonly Option[] | null;
  /** Another endpoint that has the choices when the fields say so. */
  instead?: Omit<Endpoint, 'docs' | 'scopes'> &
    Pick<DropdownWords<S>, 'result' | 'paging' | 'option'> & { when(values: Values<S>): boolean };
};

type Option = { id: unknown; label: unknown };

/** Choices that one "Load more" of the editor adds. */
const PAGE_SIZE = 100;

/** A hidden trigger that lists the choices of a field: https://docs.zapier.com/platform/build-cli/dynamic-dropdowns */
export function defineDropdown<const R extends Route, S extends Shape, C extends string>(
  service: Service<C>,
  words: DropdownWords<S> & Endpoint & FilledRoute<R, S, C>,
): Operation {
  const label = `${words.noun} Choices`;
  const description = `Triggers when the editor lists the choices for a ${words.noun.toLowerCase()}.`;
  const shape = once(() => (words.input?.() ?? {}) as S);
  const perform = (z: ZObject, bundle: Bundle) =>
    runStep(z, bundle, service, async (step) => {
      const page = bundle.meta?.page ?? 0;
      const values = inputOf(step, words, shape());
      const { docs, scopes, instead } = words;
      const source = instead?.when(values) ? { docs, scopes, ...instead } : words;
      // A list that comes whole has no second page.
      if (page > 0 && !source.paging) {
        return [];
      }
      const records = await readRecords(step, source, values, {
        shape: shape(),
        size: PAGE_SIZE,
        page,
      });
      return records
        .flatMap((record) => source.option(record, values) ?? [])
        .filter(({ id }) => id !== undefined && id !== null)
        .map(({ id, label: shown }) => ({ id: String(id), label: String(shown ?? id) }));
    });
  const definition = lazyDefinition(
    { key: words.key, noun: words.noun, display: { label, description, hidden: true } },
    () => ({
      type: 'polling',
      perform,
      canPaginate: true,
      inputFields: inputFieldsOf(service, words, shape()),
      outputFields: [
        { key: 'id', label: 'ID', type: 'string', primary: true },
        { key: 'label', label: 'Label', type: 'string' },
      ],
      sample: { id: 'ocQHyuzHvysMo5N5VsXc', label: words.noun },
      cleanInputData: false,
    }),
  );
  const head = headOf(service, {
    ...words,
    label,
    input: shape,
    output: undefined as never,
    ...(words.instead && { lookups: [words as Pick<Endpoint, 'route'>, words.instead] }),
  });
  return { ...head, kind: 'trigger', description, hidden: true, shape, definition };
}
