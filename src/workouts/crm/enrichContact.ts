import { chosenContact, type WhoInput, type WhoName, whoIn } from './chosenContact.ts';
import { type Contact, sameValue, storedIn } from './contact.ts';
import { countryCode } from './countryCode.ts';
import { changedValues, customInput, type FieldValue, unwritable } from './customValues.ts';
import { fieldList } from './fieldList.ts';
import { linesOf, type Part, type Plan } from './plan.ts';

export type EnrichInput = WhoInput & {
  firstName?: string | undefined;
  lastName?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  country?: string | undefined;
  overwrite?: boolean | undefined;
  fillFields?: readonly { field: string; value: string }[] | undefined;
  currentFields?: readonly { currentField: string; currentValue: string }[] | undefined;
};

export type EnrichName = WhoName | 'update_contact';

const PLAIN = ['firstName', 'lastName', 'city', 'state', 'country'] as const;

type Profile = Pick<EnrichInput, (typeof PLAIN)[number]>;

/**
 * Fills what is empty on a contact from the athlete's profile; the fields of totals alone are kept current.
 * @param countries English names of the countries that HighLevel knows, by their codes
 */
export function* enrichContact(
  input: EnrichInput,
  countries: Record<string, string>,
): Plan<EnrichName> {
  const lines = linesOf();
  const found = yield* chosenContact(input, lines);
  if ('halt' in found) return found;
  const { contact } = found;

  const country = input.country && countryCode(input.country, countries);
  const wanted: Profile = { ...input, country: country ?? undefined };
  const plain = plainChanges(contact, wanted, input.overwrite);
  const kept = PLAIN.filter((key) => wanted[key] && contact[key] && !(key in plain)).filter(
    (key) => !sameValue(contact[key], wanted[key]),
  );
  const fill = changedValues(
    contact,
    (input.fillFields ?? []).map(({ field, value }) => ({
      fieldId: field,
      value,
      label: 'Custom Fields to Fill',
    })),
  ).filter(({ fieldId }) => input.overwrite || storedIn(contact, fieldId) === null);
  const current = changedValues(
    contact,
    (input.currentFields ?? []).map(({ currentField, currentValue }) => ({
      fieldId: currentField,
      value: currentValue,
      label: 'Totals to Keep Current',
    })),
  );
  const custom = [...fill, ...current];
  const problem = yield* unwritable(custom);
  if (problem) return problem;
  const changed = [...Object.keys(plain), ...(yield* namesOf(custom))];
  if (changed.length > 0) {
    yield {
      ask: 'update_contact',
      input: { contactId: contact.id, ...plain, ...customInput(custom) },
    };
    lines.add('Profile', 'updated', `${changed.length} fields changed.`);
  } else {
    lines.add('Profile', 'skipped', 'Nothing to change.');
  }
  if (country === null) {
    lines.add('Country', 'skipped', `“${input.country}” is no country that HighLevel knows.`);
  }
  for (const key of kept) {
    lines.add(
      `Field ${key}`,
      'skipped',
      'Somebody filled it in; choose “Overwrite” to replace it.',
    );
  }
  return { result: { ...whoIn(contact), steps: lines.lines, changed } };
}

function plainChanges(
  contact: Contact,
  wanted: Profile,
  overwrite: boolean | undefined,
): Record<string, string> {
  const entries = PLAIN.flatMap((key) => {
    const value = wanted[key];
    const mayWrite = overwrite || !contact[key];
    return value && mayWrite && !sameValue(contact[key], value) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Names of the fields that a step fills; it needs the list of them for the update as well. */
function* namesOf(values: readonly FieldValue[]): Part<'list_custom_fields', string[]> {
  if (values.length === 0) return [];
  const known = yield* fieldList();
  return values.map(({ fieldId }) => known.find(({ id }) => id === fieldId)?.name ?? fieldId);
}
