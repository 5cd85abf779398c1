import { text } from '../core/input/fields.ts';
import type { Shape } from '../core/shape.ts';

/** A search by name where HighLevel only lists: the field, and the filter that reads it. */
export const nameField = (): Shape => ({
  name: text({
    help: 'Part of the name, in any letter case. Finds all of them when left empty.',
    local: true,
  }).optional(),
});

export const nameContains = (
  record: Record<string, unknown>,
  { name = '' }: Record<string, unknown>,
): boolean =>
  String(record.name ?? record.label)
    .toLowerCase()
    .includes(String(name).toLowerCase());
