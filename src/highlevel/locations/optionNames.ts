import { getPath } from '../../core/dottedPaths.ts';

/** Options are texts, or objects with a label where the field has text boxes; people read the texts. */
export function withOptionNames(record: Record<string, unknown>): Record<string, unknown> {
  const { picklistOptions } = record;
  return Array.isArray(picklistOptions)
    ? { ...record, picklistOptions: picklistOptions.map(nameOf) }
    : record;
}

const nameOf = (option: unknown): unknown =>
  typeof option === 'object'
    ? (getPath(option, 'label') ?? getPath(option, 'name') ?? getPath(option, 'id'))
    : option;
