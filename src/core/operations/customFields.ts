import type { PlainInputField, PlainOutputField } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { ApiCall } from '../http/apiCall.ts';
import { type FileToSend, fetchFile } from '../http/download.ts';
import { toInputFields } from '../input/editorFields.ts';
import { isEmpty, isUnresolved, validate } from '../input/validate.ts';
import { lookUp, type Reference } from '../reading/reference.ts';
import type { Step } from '../service.ts';
import type { Shape } from '../shape.ts';

/** Files for fields that the vendor fills only in a request of its own, made of the written record. */
export type Upload = { files: FileToSend[]; call(record: Record<string, unknown>): ApiCall };

/**
 * Fields that each account defines for itself. They become input fields with the account's own names
 * and types, travel in the vendor's shape and come back by name. All members but the reference are pure.
 */
export type CustomFields<D, Prefix extends string = string> = {
  /** Where the account's definitions are. */
  definitions: Reference<D>;
  /** The field of the step that says whose definitions they are: a placeholder of their route. There are none until it is filled. */
  of?: string;
  /** What the input keys begin with. */
  prefix: Prefix;
  /** An optional input field for each definition, its key with the prefix. */
  shape(definitions: D[]): Shape;
  /** The part of a request that carries the filled fields. */
  pack(values: Record<string, unknown>, definitions: D[]): Record<string, unknown>;
  /** The name of the field behind a property of `pack`ed values that the vendor complains about. */
  nameAt?(property: string, packed: Record<string, unknown>, definitions: D[]): string | undefined;
  /** The filled files and the call that stores them with the record that was written; undefined without files. */
  upload?(values: Record<string, unknown>, definitions: D[], step: Step): Upload | undefined;
  /** A vendor's record with its custom values by name added. */
  decode(record: Record<string, unknown>, definitions: D[]): Record<string, unknown>;
  /** Whether a record has custom values at all; the definitions are looked up only then. */
  present(record: Record<string, unknown>): boolean;
  outputFields(definitions: D[]): PlainOutputField[];
  /** Says what to fill in, where a step without any of these fields would do nothing. */
  needed?: string;
  /** An action only shows the values: its endpoint takes none. */
  readOnly?: boolean;
  /** How the step compares a value with a field that it chooses. */
  compares?: Compares<D>;
};

/** Fits a value to the type of the field that it is compared with. Both are pure. */
export type Compares<D> = {
  /** Whether the step's values compare one. */
  asked(values: Record<string, unknown>): boolean;
  /** The step's values with that value as the field has it; a sentence for what does not fit. */
  fit(values: Record<string, unknown>, definitions: D[]): Record<string, unknown> | string;
};

/** Custom fields of whatever vendor. */
// biome-ignore lint/suspicious/noExplicitAny: the definition's type matters to its own vendor only
export type AnyCustomFields<Prefix extends string = string> = CustomFields<any, Prefix>;

/** The custom fields that a step fills: what goes into its request, and what is uploaded after it. */
export type FilledCustomFields = {
  body: Record<string, unknown>;
  nameAt(property: string): string | undefined;
  upload(record: Record<string, unknown>): ApiCall | undefined;
};

/** @throws StepError naming the custom field that is wrong, that no longer exists or whose file cannot be fetched. */
export async function fillCustomFields(
  step: Step,
  custom: AnyCustomFields,
): Promise<FilledCustomFields> {
  const { inputData, inputDataRaw } = step.bundle;
  const filled = Object.keys(inputData).filter(
    (key) => key.startsWith(custom.prefix) && !isEmpty(inputData[key]),
  );
  if (filled.length === 0 && custom.needed) {
    throw new StepError('error', custom.needed);
  }
  if (filled.length === 0) {
    return { body: {}, nameAt: () => undefined, upload: () => undefined };
  }
  let definitions = await definitionsOf(step, custom);
  let shape = custom.shape(definitions);
  const isGone = (key: string) => !(key in shape);
  if (filled.some(isGone)) {
    // A field that was made since the list was remembered.
    definitions = await definitionsOf(step, custom, { fresh: true });
    shape = custom.shape(definitions);
  }
  const gone = filled.find(isGone);
  if (gone) {
    throw new StepError(
      'error',
      `The custom field with the ID ${gone.slice(custom.prefix.length)} no longer exists in ${step.service.name}. Refresh the fields, then map it again.`,
    );
  }
  const values = validate(shape, inputData, {
    zone: step.zone,
    country: step.country,
    raw: step.plan ? undefined : inputDataRaw,
  });
  const upload = custom.upload?.(values, definitions, step);
  // A file that cannot be fetched stops the step before anything is written.
  await Promise.all(upload?.files.map((file) => fetchFile(step, file)) ?? []);
  const body = custom.pack(values, definitions);
  return {
    body,
    nameAt: (property) => custom.nameAt?.(property, body, definitions),
    upload: (record) => upload?.call(record),
  };
}

/**
 * The step's values, of which one fits the field that it is compared with. The parts of a plan know what they compare.
 * @throws StepError for a value that does not fit.
 */
export async function fittedValues<V extends object>(
  step: Step,
  custom: AnyCustomFields | undefined,
  values: V,
): Promise<V> {
  const given = values as Record<string, unknown>;
  if (step.plan || !custom?.compares?.asked(given)) {
    return values;
  }
  const fitted = custom.compares.fit(given, await lookUp(step, custom.definitions));
  if (typeof fitted === 'string') {
    throw new StepError('error', fitted);
  }
  return fitted as V;
}

/**
 * Adds the custom values by name to every record of a result; asks for the definitions only when one has
 * any, and not for the parts of a plan, which go by ids. Records that the step has just `written` do
 * without names where the look-up fails.
 */
export async function decodeCustomFields(
  step: Step,
  custom: AnyCustomFields,
  records: Record<string, unknown>[],
  { written = false } = {},
): Promise<Record<string, unknown>[]> {
  const lookedUp = async () => {
    try {
      return await definitionsOf(step, custom);
    } catch (error) {
      if (written) return [];
      throw error;
    }
  };
  const named = !step.plan && records.some(custom.present);
  const definitions = named ? await lookedUp() : [];
  return records.map((record) => custom.decode(record, definitions));
}

/** The definitions of the account, or of what the step has chosen. */
async function definitionsOf<D>(
  step: Step,
  { definitions, of }: CustomFields<D>,
  { fresh = false } = {},
): Promise<D[]> {
  const chosen = of && step.bundle.inputData[of];
  if (of && (isEmpty(chosen) || isUnresolved(chosen))) {
    return [];
  }
  return lookUp(step, definitions, { fresh, values: of ? { [of]: chosen } : {} });
}

/** The heading above the custom fields. */
export const CUSTOM_GROUP = { custom: 'Custom Fields' };

/** The editor's fields; asked anew each time, so that a field just made in the account shows on "Refresh fields". */
export async function customInputFields(
  step: Step,
  custom: AnyCustomFields,
): Promise<PlainInputField[]> {
  const definitions = await definitionsOf(step, custom, { fresh: true });
  const group: keyof typeof CUSTOM_GROUP = 'custom';
  return toInputFields(custom.shape(definitions)).map((field) => ({ ...field, group }));
}

/** The names that the account’s own fields have in the editor, where they are mapped. */
export async function customOutputFields(
  step: Step,
  custom: AnyCustomFields,
): Promise<PlainOutputField[]> {
  return custom.outputFields(await definitionsOf(step, custom));
}
