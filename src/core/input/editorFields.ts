import type { PlainInputField } from 'zapier-platform-core';
import type { Shape } from '../shape.ts';
import { fieldFacts, isOptional } from './fields/field.ts';
import { humanize } from './humanize.ts';

/** What the editor calls a field: its label, or its key in words. */
export const labelOf = (shape: Shape, key: string): string =>
  (shape[key] && fieldFacts(shape[key]).label) ?? humanize(key);

/**
 * Zapier's input fields of a shape, required ones first, those of a group together: https://docs.zapier.com/platform/reference/cli-docs#plaininputfieldschema
 * @param form the fields among which a field's parents are: those of the whole step for the cells of line items
 */
export function toInputFields(shape: Shape, form = shape): PlainInputField[] {
  const fields = Object.entries(shape).map(([key, schema]) => {
    const facts = fieldFacts(schema);
    const parents = facts.dependsOn?.filter((key) => form[key] && !isOptional(form[key]));
    const dependsOn = parents?.length ? parents : undefined;
    const field: Record<string, unknown> = {
      key,
      label: facts.label ?? humanize(key),
      helpText: facts.help,
      group: facts.group,
    };
    if (facts.children) {
      return { ...field, children: toInputFields(facts.children, form) };
    }
    return {
      ...field,
      type: facts.type,
      // An absent `required` lets the editor disable the field until its parents are chosen.
      required: isOptional(schema) ? (dependsOn ? undefined : false) : true,
      list: facts.list,
      placeholder: facts.placeholder,
      choices: facts.choices && !facts.dropdown ? toChoices(facts.choices) : undefined,
      dynamic: facts.dropdown && `${facts.dropdown}.id.label`,
      dependsOn,
      altersDynamicFields: facts.alters,
    };
  });
  const defined = fields.map((field) =>
    Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)),
  );
  const groups = [...new Set([undefined, ...defined.map(({ group }) => group)])];
  const together = (required: boolean) =>
    groups.flatMap((group) =>
      defined.filter((field) => field.group === group && Boolean(field.required) === required),
    );
  return [...together(true), ...together(false)] as PlainInputField[];
}

/** Longest list whose order Zapier is told. Longer ones go by name, and take half the room without. */
const ORDERED_CHOICES = 4;

function toChoices(choices: Record<string, string> | readonly string[]) {
  if (Array.isArray(choices)) {
    return choices as readonly string[];
  }
  const entries = Object.entries(choices);
  return entries.length > ORDERED_CHOICES
    ? choices
    : entries.map(([value, label]) => ({ value, sample: value, label }));
}
