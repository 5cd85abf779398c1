import { text } from '../input/fields.ts';
import type { Shape } from '../shape.ts';

/** The field of a search by name where the vendor only lists; `nameContains` reads it. */
export const nameField = (): Shape => ({
  name: text({
    help: 'Part of the name, in upper or lower case. Defaults to all.',
    local: true,
  }).optional(),
});

/** Whether a record's name or label holds what `nameField` asks for, in whatever case. */
export const nameContains = (
  record: Record<string, unknown>,
  { name = '' }: Record<string, unknown>,
): boolean =>
  String(record.name ?? record.label)
    .toLowerCase()
    .includes(String(name).toLowerCase());
