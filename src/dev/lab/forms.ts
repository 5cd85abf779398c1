import type { PlainInputField } from 'zapier-platform-core';
import { operations } from '../../catalog.ts';
import type { ConditionalFields } from '../../core/operations/definition.ts';
import type { Operation } from '../../core/operations/operation.ts';
import type { FormField } from './api.ts';

type Named = PlainInputField | ConditionalFields | ((...asked: unknown[]) => unknown);

/** The fields that a definition names, those that may appear among them. */
export function namedFields({ definition }: Operation): PlainInputField[] {
  const { inputFields } = definition.operation as { inputFields: Named[] };
  return inputFields
    .flatMap((field) => ('fields' in field ? (field as ConditionalFields).fields : field))
    .filter((field) => typeof field !== 'function');
}

export const groupsOf = ({ definition }: Operation): { key: string; label: string }[] =>
  ((definition.operation.inputFieldGroups ?? []) as { key: string; label: string }[]).map(
    ({ key, label }) => ({ key, label }),
  );

/** A field as the editor shows it. */
export function formField(field: PlainInputField): FormField {
  const { key, label, type = 'string', helpText, placeholder, dynamic, search, choices } = field;
  const children = field.children as PlainInputField[] | undefined;
  return {
    key,
    label: label ?? key,
    type: children ? 'line items' : type,
    isRequired: field.required ?? false,
    takesSeveral: field.list ?? false,
    isDictionary: field.dict ?? false,
    help: helpText ?? null,
    placeholder: placeholder ?? null,
    preset: field.default === undefined ? null : String(field.default),
    group: field.group ?? null,
    choices: choices ? choicesOf(choices) : null,
    isDropdown: dynamic !== undefined,
    searchStep: searchStepOf(search),
    changesForm: field.altersDynamicFields ?? false,
    after: field.dependsOn ?? [],
    rows: children ? children.map(formField) : null,
  };
}

function choicesOf(choices: NonNullable<PlainInputField['choices']>): FormField['choices'] {
  const all = Array.isArray(choices)
    ? choices.map((one) => (typeof one === 'string' ? [one, one] : [one.value, one.label]))
    : Object.entries(choices).map(([id, one]) => [id, typeof one === 'string' ? one : one.label]);
  return all.map(([id, label]) => ({ id: String(id), label: String(label) }));
}

/** The search that finds the record, of a reference such as `find_contact.id`. */
function searchStepOf(reference = ''): FormField['searchStep'] {
  const [key = '', gives = ''] = reference.split('.');
  const search = operations.find((one) => one.kind === 'search' && one.key === key);
  return search ? { key, label: search.label, gives } : null;
}
