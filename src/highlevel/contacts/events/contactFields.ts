import { getPath } from '../../../core/dottedPaths.ts';
import type { Raw } from '../../../core/raw.ts';

/** Standard fields of a contact that are watched, by their keys in a search's answer. */
export const CONTACT_FIELDS: Record<string, string> = {
  firstName: 'First Name',
  lastName: 'Last Name',
  email: 'Email',
  phone: 'Phone',
  companyName: 'Company',
  address: 'Street Address',
  city: 'City',
  state: 'State',
  postalCode: 'Postal Code',
  country: 'Country',
  website: 'Website',
  dateOfBirth: 'Date of Birth',
  source: 'Source',
  type: 'Contact Type',
};

const CUSTOM = 'custom.';

/** Longer values are remembered by their beginning. */
const MOST_REMEMBERED = 200;

/** The keys to watch: the chosen fields, or all standard ones. */
export const watchedFields = ({
  fields = [],
  customFields = [],
}: {
  fields?: string[];
  customFields?: string[];
}): string[] => {
  const chosen = [...fields, ...customFields.map((id) => CUSTOM + id)];
  return chosen.length > 0 ? chosen : Object.keys(CONTACT_FIELDS);
};

type Stored = { id?: unknown; value?: unknown };

/** A contact's value of a standard or custom field, as a text. */
export function fieldValue(record: Raw, key: string): string {
  const stored = key.startsWith(CUSTOM)
    ? ((record.customFields ?? []) as Stored[]).find(({ id }) => id === key.slice(CUSTOM.length))
        ?.value
    : getPath(record, key);
  return textOf(stored).slice(0, MOST_REMEMBERED);
}

const textOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? value.map(textOf).join(', ')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

type Named = { id?: unknown; name?: unknown };

/** Adds the label of the field that has changed. */
export function withFieldName(record: Raw): Raw {
  const key = String(getPath(record, 'happened.what'));
  const custom = ((record.customFields ?? []) as Named[]).find(({ id }) => CUSTOM + id === key);
  return {
    ...record,
    changedField: CONTACT_FIELDS[key] ?? custom?.name ?? key.replace(CUSTOM, ''),
  };
}
