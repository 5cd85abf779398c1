import { phone } from '../../../core/input/fields.ts';
import { halt } from '../../../core/operations/flow.ts';
import { contactCustomFields } from '../../contacts/schema.ts';
import type { Definition } from '../../locations/customFields.ts';
import { type Contact, sameValue, storedIn } from './contact.ts';
import { fieldList } from './fieldList.ts';

/** A custom field, what goes into it, and the input field in which it was chosen. */
export type FieldValue = { fieldId: string; value: unknown; label: string };

/** A value for a field that may not have been chosen. */
export type WantedValue = Omit<FieldValue, 'fieldId'> & { fieldId: string | undefined };

type CustomKey = `${typeof contactCustomFields.prefix}${string}`;

const customKey = (fieldId: string): CustomKey => `${contactCustomFields.prefix}${fieldId}`;

/** A contact's custom fields, as the input of HighLevel's operations. */
export const customInput = (
  values: readonly Pick<FieldValue, 'fieldId' | 'value'>[],
): Record<CustomKey, unknown> =>
  Object.fromEntries(values.map(({ fieldId, value }) => [customKey(fieldId), value]));

/** The chosen fields that have a value; of a field chosen twice, the last. */
export function filledValues(wanted: readonly WantedValue[]): FieldValue[] {
  const byField = new Map<string, FieldValue>();
  for (const { fieldId, value, label } of wanted) {
    if (fieldId && value !== undefined && value !== null && value !== '') {
      byField.set(fieldId, { fieldId, value, label });
    }
  }
  return [...byField.values()];
}

/** The chosen fields whose value changes. */
export const changedValues = (contact: Contact, wanted: readonly WantedValue[]): FieldValue[] =>
  filledValues(wanted).filter(
    ({ fieldId, value }) => !sameValue(storedIn(contact, fieldId), value),
  );

/** Types that hold no single value. */
const UNWRITABLE: Record<string, string> = {
  TEXTBOX_LIST: 'a list of text boxes',
  FILE_UPLOAD: 'a file',
};

/** What the fields of some types accept. */
const TAKES: Record<string, string> = {
  NUMERICAL: 'a number',
  MONETORY: 'a number',
  DATE: 'a date such as 2025-10-19',
  PHONE: 'a phone number',
  EMAIL: 'an email address',
};

/** Characters of a field's options in a message. */
const MOST_SHOWN = 100;

/** Why a field does not accept a value: "accepts only a number"; null if it does. */
function misfit(definition: Definition, value: unknown): string | null {
  const { id, dataType, options } = definition;
  const kind = UNWRITABLE[dataType];
  if (kind) return `is ${kind}`;
  // HighLevel takes any text for a phone number, but one made of a workout is in the wrong field.
  const field =
    dataType === 'PHONE' ? phone() : contactCustomFields.shape([definition])[customKey(id)]!;
  if (field.safeParse(value).success) return null;
  const taken =
    TAKES[dataType] ?? (options.map(({ label }) => label).join(', ') || 'a shorter text');
  return `accepts only ${taken.length > MOST_SHOWN ? `${taken.slice(0, MOST_SHOWN)}…` : taken}`;
}

/**
 * Why the values cannot be written, checked before anything is: HighLevel ignores a field that it does not
 * have, and a step that relies on what is stored would repeat its work on every run.
 */
export function* unwritable(values: readonly FieldValue[]) {
  if (values.length === 0) return null;
  const problemIn = (known: readonly Definition[]): string | null => {
    for (const { fieldId, value, label } of values) {
      const field = known.find(({ id }) => id === fieldId);
      if (!field) return goneField(label);
      const why = misfit(field, value);
      if (why) return `The custom field chosen in “${label}” ${why}. Choose another one.`;
    }
    return null;
  };
  const problem = problemIn(yield* fieldList((fields) => problemIn(fields) === null));
  return problem ? halt(problem) : null;
}

/** The message for a field that no longer exists. */
export const goneField = (label: string): string =>
  `The custom field chosen in “${label}” no longer exists. Choose another one.`;
