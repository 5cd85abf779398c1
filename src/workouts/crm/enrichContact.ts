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

/** Fills what is empty on a contact from the athlete's profile; the fields of totals alone are kept current. */
export function* enrichContact(input: EnrichInput): Plan<EnrichName> {
  const lines = linesOf();
  const found = yield* chosenContact(input, lines);
  if ('halt' in found) return found;
  const { contact } = found;

  const plain = plainChanges(contact, input);
  const kept = PLAIN.filter((key) => input[key] && contact[key] && !(key in plain)).filter(
    (key) => !sameValue(contact[key], wantedOf(key, input)),
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
    lines.add('Profile', 'skipped', 'Nothing to fill: the fields have values already.');
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

/** HighLevel knows countries by their codes, Strava by their names. */
const wantedOf = (key: (typeof PLAIN)[number], input: EnrichInput): string | undefined =>
  (key === 'country' && input.country ? countryCode(input.country) : input[key]) ?? undefined;

function plainChanges(contact: Contact, input: EnrichInput): Record<string, string> {
  const entries = PLAIN.flatMap((key) => {
    const wanted = wantedOf(key, input);
    const mayWrite = input.overwrite || !contact[key];
    return wanted && mayWrite && !sameValue(contact[key], wanted) ? [[key, wanted] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Names of the fields that a step fills; it needs the list of them for the update as well. */
function* namesOf(values: readonly FieldValue[]): Part<'list_custom_fields', string[]> {
  if (values.length === 0) return [];
  const known = yield* fieldList();
  return values.map(({ fieldId }) => known.find(({ id }) => id === fieldId)?.name ?? fieldId);
}
