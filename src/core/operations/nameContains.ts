import { text } from '../input/fields.ts';
import type { Shape } from '../shape.ts';

/** A search by name where the vendor only lists: the field, and the filter that reads it. */
export const nameField = (): Shape => ({
  name: text({
    help: 'Part of the name, in upper or lower case. Defaults to all.',
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
