import type { Bundle, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Route } from '../http/route.ts';
import { labelOf } from '../input/editorFields.ts';
import { isUnresolved } from '../input/validate.ts';
import { once } from '../once.ts';
import { type RecordWords, readRecords } from '../reading/records.ts';
import type { Service } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { runStep } from '../step.ts';
import { told } from '../told.ts';
import { inputFieldsOf, lazyDefinition } from './definition.ts';
import { headOf, type Operation } from './operation.ts';
import { inputOf } from './stepInput.ts';
import type { FilledRoute, Words } from './words.ts';

/** What a list of choices says: where its records are, and what of a record is the choice. */
export type DropdownWords<S extends Shape> = RecordWords &
  Pick<Words<S>, 'key' | 'noun' | 'oneOf' | 'together' | 'retired'> & {
    /** Fields that the list depends on, under the keys that they have in the steps that use it. */
    input?(): S;
    /** The choice that a record is, or the choices in it. Null leaves it out. Pure. */
    option(record: Record<string, unknown>, values: Values<S>): Option | readonly Option[] | null;
    /** Choices that stand before the records, such as "Nobody" before the users. */
    first?: readonly Option[];
    /** Other endpoints that have the choices when the fields ask for them. */
    instead?: readonly Instead<S>[];
  };

/** Another endpoint that has the choices. */
export type Instead<S extends Shape> = Omit<Endpoint, 'docs' | 'scopes'> &
  RecordWords &
  Pick<DropdownWords<S>, 'option'> & {
    /** Whether the fields ask for this endpoint. Pure. */
    when(values: Values<S>): boolean;
  };

type Option = { id: unknown; label: unknown };

/** Choices as the editor shows them: one without a name goes by its ID, and one without an ID is none. */
export const shownChoices = (options: readonly Option[]): { id: string; label: string }[] =>
  options
    .filter(({ id }) => id !== undefined && id !== null)
    .map(({ id, label }) => ({ id: String(id), label: told([label]) || String(id) }));

/** Choices that one "Load more" of the editor adds. */
const PAGE_SIZE = 100;

/** What every hidden trigger that feeds a dropdown is to Zapier: https://docs.zapier.com/platform/build-cli/dynamic-dropdowns */
function listOfChoices(
  { key, noun, retired }: Pick<Words<Shape>, 'key' | 'noun' | 'retired'>,
  inputFields: () => unknown[],
  perform: (z: ZObject, bundle: Bundle) => Promise<{ id: string; label: string }[]>,
): Pick<Operation, 'kind' | 'label' | 'description' | 'hidden' | 'retired' | 'definition'> {
  const label = `${noun} Choices`;
  const description = `Triggers when the editor lists the choices for a ${noun.toLowerCase()}.`;
  const definition = lazyDefinition(
    { key, noun, label, description, hidden: true, retired },
    () => ({
      type: 'polling',
      perform,
      canPaginate: true,
      inputFields: inputFields(),
      outputFields: [
        { key: 'id', label: 'ID', type: 'string', primary: true },
        { key: 'label', label: 'Label', type: 'string' },
      ],
      sample: { id: 'ocQHyuzHvysMo5N5VsXc', label: noun },
      cleanInputData: false,
    }),
  );
  return { kind: 'trigger', label, description, hidden: true, retired, definition };
}

/** The choices of a field as the vendor lists them. */
export function defineDropdown<const R extends Route, S extends Shape, C extends string>(
  service: Service<C>,
  words: DropdownWords<S> & Endpoint & FilledRoute<R, S, C>,
): Operation {
  const shape = once(() => (words.input?.() ?? {}) as S);
  const perform = (z: ZObject, bundle: Bundle) =>
    runStep(z, bundle, service, async (step) => {
      const page = bundle.meta?.page ?? 0;
      const parents = { ...service.connectionFields?.(bundle, words.account), ...shape() };
      const mapped = Object.keys(parents).find((parent) => isUnresolved(bundle.inputData[parent]));
      if (mapped) {
        throw new StepError(
          'error',
          `${labelOf(parents, mapped)} is mapped from an earlier step, so there is no list to choose from: map the ${words.noun} from an earlier step, too.`,
        );
      }
      const values = inputOf(step, words, shape());
      const { docs, scopes, version } = words;
      const instead = words.instead?.find(({ when }) => when(values));
      const source = instead ? { docs, scopes, version, ...instead } : words;
      // A list that comes whole has no second page.
      if (page > 0 && !source.paging) {
        return [];
      }
      const records = await readRecords(step, source, values, {
        shape: shape(),
        size: PAGE_SIZE,
        page,
      });
      const listed = records.flatMap((record) => source.option(record, values) ?? []);
      const options = shownChoices([...((page === 0 && words.first) || []), ...listed]);
      const places = new Map(options.map(({ id }, index) => [id, index] as const).toReversed());
      return options.filter(({ id }, index) => places.get(id) === index);
    });
  const listed = listOfChoices(words, () => inputFieldsOf(service, words, shape()), perform);
  const head = headOf(service, { ...words, label: listed.label }, [
    words.route,
    ...(words.instead ?? []).map(({ route }) => route),
  ]);
  return { ...head, ...listed, words, shape };
}

/** What a list of choices says that needs no request. */
export type ChoicesWords = Pick<Endpoint, 'docs'> &
  Pick<Words<Shape>, 'key' | 'noun' | 'retired'> & {
    /** The choices: labels by value. */
    choices(): Record<string, string>;
  };

/**
 * A long list of choices that is the same for everyone. Fields that share it name it instead of
 * carrying it, since every copy would be in Zapier's zip.
 */
export function defineChoices(service: Service, words: ChoicesWords): Operation {
  const perform = async (_z: ZObject, bundle: Bundle) =>
    bundle.meta?.page ? [] : Object.entries(words.choices()).map(([id, label]) => ({ id, label }));
  const listed = listOfChoices(words, () => [], perform);
  const { key, noun, docs } = words;
  return {
    ...listed,
    key,
    noun,
    docs,
    words,
    scopes: [],
    routes: [],
    account: undefined,
    service,
    shape: () => ({}),
  };
}
