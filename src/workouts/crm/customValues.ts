import { type Contact, sameValue, storedIn } from './contact.ts';
import { fieldList } from './fieldList.ts';
import type { Part } from './plan.ts';

/** A custom field, what goes into it, and the input field in which it was chosen. */
export type FieldValue = { fieldId: string; value: unknown; label: string };

/** A value for a field that may not have been chosen. */
export type WantedValue = Omit<FieldValue, 'fieldId'> & { fieldId: string | undefined };

/** The input of a contact's custom fields, by which HighLevel's operations know them. */
export const customInput = (
  values: readonly Pick<FieldValue, 'fieldId' | 'value'>[],
): Record<string, unknown> =>
  Object.fromEntries(values.map(({ fieldId, value }) => [`custom_${fieldId}`, value]));

/** Of the chosen fields those that have a value; of a field named twice the last. */
export function filledValues(wanted: readonly WantedValue[]): FieldValue[] {
  const byField = new Map<string, FieldValue>();
  for (const { fieldId, value, label } of wanted) {
    if (fieldId && value !== undefined && value !== null && value !== '') {
      byField.set(fieldId, { fieldId, value, label });
    }
  }
  return [...byField.values()];
}

/** Of the chosen fields that have a value those whose value changes. */
export const changedValues = (contact: Contact, wanted: readonly WantedValue[]): FieldValue[] =>
  filledValues(wanted).filter(
    ({ fieldId, value }) => !sameValue(storedIn(contact, fieldId), value),
  );

/** Types whose value is no single one. */
const UNWRITABLE: Record<string, string> = {
  TEXTBOX_LIST: 'a list of text boxes',
  FILE_UPLOAD: 'a file',
};

/**
 * Why the values cannot be written, asked before anything is: HighLevel ignores a field that it does not
 * have, and a step that counts on what is stored would do its work again at every run.
 */
export function* unwritable(
  values: readonly FieldValue[],
): Part<'list_custom_fields', { halt: string } | null> {
  if (values.length === 0) return null;
  const known = yield* fieldList((fields) =>
    values.every(({ fieldId }) => fields.some(({ id }) => id === fieldId)),
  );
  for (const { fieldId, label } of values) {
    const field = known.find(({ id }) => id === fieldId);
    if (!field) return { halt: goneField(label) };
    const kind = UNWRITABLE[field.dataType];
    if (kind) {
      return { halt: `The custom field chosen in “${label}” is ${kind}. Choose another one.` };
    }
  }
  return null;
}

/** What to say of a field that is not there any more. */
export const goneField = (label: string): string =>
  `The custom field chosen in “${label}” does not exist any more. Choose it again.`;
