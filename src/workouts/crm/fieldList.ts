import type { Part } from './plan.ts';

/** A custom field of the sub-account's contacts. */
export type Field = {
  id: string;
  name: string;
  dataType: string;
  options?: readonly { label: string }[];
  /** People may give a value that is not among the options. */
  open?: boolean;
};

/**
 * The custom fields of contacts, as they are remembered for some minutes; asked for anew when what the
 * plan needs is not among them.
 */
export function* fieldList(
  isEnough: (known: readonly Field[]) => boolean = () => true,
): Part<'list_custom_fields', Field[]> {
  const known = (yield { ask: 'list_custom_fields', input: {} }) as Field[];
  return isEnough(known)
    ? known
    : ((yield { ask: 'list_custom_fields', input: { fresh: true } }) as Field[]);
}
