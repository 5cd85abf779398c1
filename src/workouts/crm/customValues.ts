import { type Contact, sameValue, storedIn } from './contact.ts';

/** A custom field and what goes into it. */
export type FieldValue = { fieldId: string; value: unknown };

/** The input of a contact's custom fields, by which HighLevel's operations know them. */
export const customInput = (values: readonly FieldValue[]): Record<string, unknown> =>
  Object.fromEntries(values.map(({ fieldId, value }) => [`custom_${fieldId}`, value]));

/** Of the chosen fields that have a value those whose value changes; of a field named twice the last. */
export function changedValues(
  contact: Contact,
  wanted: readonly { fieldId: string | undefined; value: unknown }[],
): FieldValue[] {
  const byField = new Map<string, unknown>();
  for (const { fieldId, value } of wanted) {
    if (fieldId && value !== undefined && value !== null && value !== '')
      byField.set(fieldId, value);
  }
  return Array.from(byField, ([fieldId, value]) => ({ fieldId, value })).filter(
    ({ fieldId, value }) => !sameValue(storedIn(contact, fieldId), value),
  );
}
