import { unprocessable } from './refusal.ts';
import type { CustomField, CustomFieldValue, DataType } from './world.ts';

type Written = { id?: string; key?: string; field_value?: unknown };

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDate = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(`${value}`));

const rules: Record<DataType, { accepts: (value: unknown) => boolean; words: string }> = {
  TEXT: { accepts: isText, words: 'a string' },
  LARGE_TEXT: { accepts: isText, words: 'a string' },
  PHONE: { accepts: isText, words: 'a string' },
  NUMERICAL: { accepts: isNumber, words: 'a number' },
  MONETORY: { accepts: isNumber, words: 'a number' },
  SINGLE_OPTIONS: { accepts: isText, words: 'a string' },
  RADIO: { accepts: isText, words: 'a string' },
  MULTIPLE_OPTIONS: { accepts: isTexts, words: 'an array of strings' },
  CHECKBOX: { accepts: isTexts, words: 'an array of strings' },
  DATE: { accepts: isDate, words: 'a valid date' },
  TEXTBOX_LIST: { accepts: isObject, words: 'an object' },
  FILE_UPLOAD: { accepts: isObject, words: 'an object' },
};

const choices: DataType[] = ['SINGLE_OPTIONS', 'RADIO', 'MULTIPLE_OPTIONS', 'CHECKBOX'];

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** The part of a field's key that requests use: `contact.strava_user_id` is `strava_user_id`. */
const shortKey = ({ fieldKey }: CustomField): string => fieldKey.slice(fieldKey.indexOf('.') + 1);

const complaint = (field: CustomField, value: unknown): string | undefined => {
  const { accepts, words } = rules[field.dataType];
  if (!accepts(value)) return `must be ${words}`;
  if (!choices.includes(field.dataType) || field.isAllowedCustomOption) return undefined;
  const known = [value].flat().every((option) => field.picklistOptions.includes(String(option)));
  return known
    ? undefined
    : `must be one of the following values: ${field.picklistOptions.join(', ')}`;
};

/**
 * The values after a write. Written as {id or key, field_value}, kept and returned as {id, value};
 * an empty value clears the field, and a field the location does not have is ignored.
 * @see https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact (customFields)
 */
export const withCustomValues = (
  fields: CustomField[],
  current: CustomFieldValue[],
  written: Written[],
): CustomFieldValue[] => {
  const values = new Map(current.map(({ id, value }) => [id, value]));
  const problems: string[] = [];
  written.forEach(({ id, key, field_value: value }, index) => {
    if (id === undefined && key === undefined) {
      problems.push(`customFields.${index}.id must be a string`);
      return;
    }
    const field = fields.find((field) => (id ? field.id === id : shortKey(field) === key));
    if (!field) return;
    if (isEmpty(value)) {
      values.delete(field.id);
      return;
    }
    const problem = complaint(field, value);
    if (problem) problems.push(`customFields.${index}.field_value ${problem}`);
    else values.set(field.id, value);
  });
  if (problems.length) throw unprocessable(problems);
  return Array.from(values, ([id, value]) => ({ id, value }));
};
